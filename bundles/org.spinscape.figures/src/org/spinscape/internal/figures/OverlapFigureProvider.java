// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.kind.OrderKinds;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.order.OverlapFigures;

/** Draws distributions of the overlap at all temperatures. */
@Component
public final class OverlapFigureProvider implements ResultFigureProvider {

	@Override
	public String id() {
		return "overlap-distribution";
	}

	@Override
	public String name() {
		return "Overlap distribution";
	}

	@Override
	public Set<ResultKind<?>> kinds() {
		return Set.of(OrderKinds.OVERLAP_DISTRIBUTION);
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
		return Scope.ARMS_AND_POINTS;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		return OverlapFigures.of(subjects);
	}
}
