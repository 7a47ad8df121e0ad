// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.network.NetworkFigures;
import org.spinscape.figures.network.NetworkPlan;

/** Draws supergraphs. */
@Component
public final class SupergraphFigureProvider implements ResultFigureProvider {

	private static final NetworkPlan PLAN = NetworkPlan.SUPERGRAPH;

	@Override
	public String id() {
		return "supergraph";
	}

	@Override
	public String name() {
		return "Supergraph of minima";
	}

	@Override
	public boolean draws(Result result) {
		return result instanceof Table && tables().contains(result.name());
	}

	@Override
	public String figureOf(Result result) {
		return "supergraph";
	}

	@Override
	public boolean background(Result result) {
		return result instanceof Tree;
	}

	@Override
	public Set<String> tables() {
		return Set.of(PLAN.nodes(), PLAN.edges());
	}

	@Override
	public Scope scope() {
		return Scope.ARMS;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		return NetworkFigures.of(subjects, PLAN);
	}
}
