// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;
import java.util.Set;

import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Tree;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.network.NetworkFigures;
import org.spinscape.figures.network.NetworkPlan;

/** Draws the network of minima that two tables hold, with the barrier tree behind it where there is one. */
abstract class NetworkFigureProvider implements ResultFigureProvider {

	private final NetworkPlan plan;

	private final Set<ResultKind<?>> kinds;

	NetworkFigureProvider(NetworkPlan plan) {
		this.plan = plan;
		kinds = Set.of(plan.nodes(), plan.edges());
	}

	@Override
	public final String figureOf(ResultTag tag) {
		return id();
	}

	@Override
	public final boolean background(ResultTag tag) {
		return tag.kind().type() == Tree.class;
	}

	@Override
	public final Set<ResultKind<?>> kinds() {
		return kinds;
	}

	@Override
	public final Scope scope() {
		return Scope.ARMS;
	}

	@Override
	public final Figure figure(List<Subject> subjects) {
		return NetworkFigures.of(subjects, plan);
	}
}
