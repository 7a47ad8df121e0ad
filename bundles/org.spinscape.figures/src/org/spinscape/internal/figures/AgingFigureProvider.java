// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.kind.DynamicsKinds;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.dynamics.AgingFigures;

/** Draws correlations and displacements after different waiting times. */
@Component
public final class AgingFigureProvider implements ResultFigureProvider {

	@Override
	public String id() {
		return "aging-correlation";
	}

	@Override
	public String name() {
		return "Aging";
	}

	@Override
	public Set<ResultKind<?>> kinds() {
		return Set.of(DynamicsKinds.AGING_CORRELATION, DynamicsKinds.AGING_DISPLACEMENT);
	}

	@Override
	public String figureOf(ResultTag tag) {
		return tag.kind().id();
	}

	@Override
	public int rank() {
		return 1;
	}

	@Override
	public Scope scope() {
		return Scope.ARMS;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		return AgingFigures.of(subjects);
	}
}
