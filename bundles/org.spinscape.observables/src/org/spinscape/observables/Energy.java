// SPDX-License-Identifier: EPL-2.0
package org.spinscape.observables;

import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.observable.EnsembleView;
import org.spinscape.core.observable.Observable;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.observable.ObservableSetup;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;

/** The energy, one component per replica. */
@Component(service = ObservableProvider.class)
public final class Energy implements ObservableProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.bool("per-site", false).describe("Whether the energy is divided by the number of sites.")
			.build();

	@Override
	public String id() {
		return "energy";
	}

	@Override
	public String name() {
		return "Energy";
	}

	@Override
	public String description() {
		return "The energy of each walker in J, total or per site.";
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return Set.of(kind(parameters.bool("per-site")));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	private static ResultKind<Scalar> kind(boolean perSite) {
		return perSite ? ObservableKinds.ENERGY_PER_SITE : ObservableKinds.ENERGY;
	}

	@Override
	public Observable create(ObservableSetup setup) {
		return new Reading(setup.replicas(), setup.parameters().bool("per-site"),
				setup.hamiltonian().space().sites());
	}

	private record Reading(int width, boolean perSite, int sites) implements Observable {

		@Override
		public ResultTag tag() {
			return kind(perSite).tag();
		}

		@Override
		public void measure(EnsembleView ensemble, int slot, double[] out) {
			for (int replica = 0; replica < width; replica++) {
				double energy = ensemble.walker(slot, replica).energy();
				out[replica] = perSite ? energy / sites : energy;
			}
		}
	}
}
