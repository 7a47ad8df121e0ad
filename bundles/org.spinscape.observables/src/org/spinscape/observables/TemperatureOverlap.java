// SPDX-License-Identifier: EPL-2.0
package org.spinscape.observables;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.observable.EnsembleView;
import org.spinscape.core.observable.Observable;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.observable.ObservableSetup;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;

/** The overlap of a replica at each temperature with another one at the lowest, one component for each two in order. */
@Component(service = ObservableProvider.class)
public final class TemperatureOverlap implements ObservableProvider {

	@Override
	public String id() {
		return "temperature-overlap";
	}

	@Override
	public String name() {
		return "Overlap between temperatures";
	}

	@Override
	public String description() {
		return "Agreement of two independent runs on the same couplings, one at each temperature and one at the lowest of the run,"
				+ " as replica-overlap measures it. Where it is smaller than overlaps at either temperature, the states of low"
				+ " energy change with temperature. Needs at least two replicas.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("M. Ney-Nifle, A. P. Young",
				"Chaos in a two-dimensional Ising spin glass", "J. Phys. A 30, 5311", 1997, "").unconfirmed());
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return Set.of(ObservableKinds.TEMPERATURE_OVERLAP);
	}

	@Override
	public ParameterSchema schema() {
		return ParameterSchema.empty();
	}

	@Override
	public Optional<String> refuse(ObservableSetup setup) {
		return StateOverlap.refuse(setup).or(() -> IsingEnsemble.refuseSingle(setup));
	}

	@Override
	public boolean needsIndependentReplicas(Parameters parameters) {
		return true;
	}

	@Override
	public Observable create(ObservableSetup setup) {
		return new Reading(setup.replicas(), StateOverlap.of(setup.hamiltonian()));
	}

	private record Reading(int replicas, StateOverlap overlap) implements Observable {

		@Override
		public ResultTag tag() {
			return overlap.components() == 1 ? ObservableKinds.TEMPERATURE_OVERLAP.tag()
					: ObservableKinds.TEMPERATURE_OVERLAP.label(ObservableKinds.COMPONENTS,
							Integer.toString(overlap.components()));
		}

		@Override
		public int width() {
			return replicas * (replicas - 1);
		}

		@Override
		public boolean odd() {
			return overlap.components() == 1;
		}

		@Override
		public void measure(EnsembleView ensemble, int slot, double[] out) {
			int coldest = 0;
			for (int other = 1; other < ensemble.slots(); other++) {
				coldest = ensemble.temperature(other) < ensemble.temperature(coldest) ? other : coldest;
			}
			int pair = 0;
			for (int a = 0; a < replicas; a++) {
				for (int b = 0; b < replicas; b++) {
					if (a != b) {
						out[pair++] = overlap.between(ensemble.walker(slot, a).configuration(),
								ensemble.walker(coldest, b).configuration());
					}
				}
			}
		}
	}
}
