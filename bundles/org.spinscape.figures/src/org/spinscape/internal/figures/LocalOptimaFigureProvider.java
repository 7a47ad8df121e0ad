// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import org.osgi.service.component.annotations.Component;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.network.NetworkPlan;

/** Draws local optima networks. */
@Component(service = ResultFigureProvider.class)
public final class LocalOptimaFigureProvider extends NetworkFigureProvider {

	/** Of its tables. */
	public LocalOptimaFigureProvider() {
		super(NetworkPlan.LOCAL_OPTIMA);
	}

	@Override
	public String id() {
		return "local-optima-network";
	}

	@Override
	public String name() {
		return "Local optima network";
	}
}
