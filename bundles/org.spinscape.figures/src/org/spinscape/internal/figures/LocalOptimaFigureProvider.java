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

/** Draws local optima networks. */
@Component
public final class LocalOptimaFigureProvider implements ResultFigureProvider {

	private static final NetworkPlan PLAN = NetworkPlan.LOCAL_OPTIMA;

	@Override
	public String id() {
		return "local-optima-network";
	}

	@Override
	public String name() {
		return "Local optima network";
	}

	@Override
	public boolean draws(Result result) {
		return result instanceof Table && tables().contains(result.name());
	}

	@Override
	public String figureOf(Result result) {
		return "local-optima-network";
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
