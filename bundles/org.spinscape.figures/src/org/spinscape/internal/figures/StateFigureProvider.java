// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.StateFigures;

/** Draws states. */
@Component
public final class StateFigureProvider implements ResultFigureProvider {

	@Override
	public String id() {
		return "states";
	}

	@Override
	public String name() {
		return "Picture of a state";
	}

	@Override
	public boolean draws(ResultTag tag) {
		return tag.kind().type() == Configurations.class;
	}

	@Override
	public boolean fills(Result result) {
		return result instanceof Configurations found && !found.states().isEmpty()
				&& found.layout().signs();
	}

	@Override
	public Scope scope() {
		return Scope.ARMS;
	}

	@Override
	public int capacity() {
		return 4;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		return StateFigures.of(subjects);
	}
}
