// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.kind.OrderKinds;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.order.CrossingFigures;

/** Draws curves of different sizes and where they cross. */
@Component
public final class CrossingFigureProvider implements ResultFigureProvider {

	private static final Set<ResultKind<?>> KINDS = Set.of(OrderKinds.BINDER.curve(), OrderKinds.CORRELATION_LENGTH_RATIO
			.curve(), OrderKinds.CROSSINGS);

	@Override
	public String id() {
		return "size-crossing";
	}

	@Override
	public String name() {
		return "Crossing of sizes";
	}

	@Override
	public Set<ResultKind<?>> kinds() {
		return KINDS;
	}

	@Override
	public String figureOf(ResultTag tag) {
		return tag.kind().type() == Table.class ? tag.label(ResultTag.OF) : tag.kind().id();
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
		return CrossingFigures.of(subjects);
	}
}
