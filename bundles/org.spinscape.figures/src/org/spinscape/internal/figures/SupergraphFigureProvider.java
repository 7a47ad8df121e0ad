// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import org.osgi.service.component.annotations.Component;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.network.NetworkPlan;

/** Draws supergraphs. */
@Component(service = ResultFigureProvider.class)
public final class SupergraphFigureProvider extends NetworkFigureProvider {

	/** Of its tables. */
	public SupergraphFigureProvider() {
		super(NetworkPlan.SUPERGRAPH);
	}

	@Override
	public String id() {
		return "supergraph";
	}

	@Override
	public String name() {
		return "Supergraph of minima";
	}
}
