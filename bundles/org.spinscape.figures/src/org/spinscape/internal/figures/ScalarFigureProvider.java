// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.ScalarFigures;

/** Draws scalars. */
@Component
public final class ScalarFigureProvider implements ResultFigureProvider {

	@Override
	public String id() {
		return "scalar";
	}

	@Override
	public String name() {
		return "Comparison of a scalar";
	}

	@Override
	public boolean draws(ResultTag tag) {
		return tag.kind().type() == Scalar.class;
	}

	@Override
	public Scope scope() {
		return Scope.EVERYTHING;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		return ScalarFigures.of(subjects);
	}
}
