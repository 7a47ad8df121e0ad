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

/** The overlap of independent replicas at one temperature, one component per pair: the order parameter of glasses. */
@Component(service = ObservableProvider.class)
public final class ReplicaOverlap implements ObservableProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.bool("absolute", false)
			.describe("Whether the absolute value is taken: without a field the signed mean vanishes by symmetry.")
			.build();

	@Override
	public String id() {
		return "replica-overlap";
	}

	@Override
	public String name() {
		return "Replica overlap";
	}

	@Override
	public String description() {
		return "Agreement q of two independent runs on the same couplings at the same temperature, between -1 and 1. Its"
				+ " distribution is the order parameter of spin glasses. Of spins with several components (XY, Heisenberg, clock,"
				+ " Potts) it is the length of the tensor of overlaps of one component with another, which does not change when"
				+ " one of the runs turns all its spins. Needs at least two replicas.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("G. Parisi", "Order parameter for spin-glasses", "Phys. Rev. Lett. 50, 1946", 1983,
						"10.1103/PhysRevLett.50.1946"),
				new Reference("K. Hukushima, H. Kawamura", "Chiral-glass transition and replica symmetry breaking of a"
						+ " three-dimensional Heisenberg spin glass", "Phys. Rev. E 61, R1008", 2000, "").unconfirmed());
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return Set.of(ObservableKinds.REPLICA_OVERLAP);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
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
		return new Reading(setup.replicas(), StateOverlap.of(setup.hamiltonian()), setup.parameters().bool("absolute"));
	}

	private record Reading(int replicas, StateOverlap overlap, boolean absolute) implements Observable {

		@Override
		public ResultTag tag() {
			if (overlap.components() > 1) {
				return ObservableKinds.REPLICA_OVERLAP.label(ObservableKinds.COMPONENTS,
						Integer.toString(overlap.components())).means(
								"Square root of the sum over components m and n of q_mn^2,"
										+ " q_mn the mean over sites of S_i^m S'_i^n for two replicas");
			}
			ResultTag tag = ObservableKinds.REPLICA_OVERLAP.means((absolute ? "Absolute value of the mean" : "Mean")
					+ " over sites of s_i s'_i for two replicas");
			return absolute ? tag.label("absolute", "true") : tag;
		}

		@Override
		public int width() {
			return replicas * (replicas - 1) / 2;
		}

		@Override
		public boolean odd() {
			return !absolute && overlap.components() == 1;
		}

		@Override
		public void measure(EnsembleView ensemble, int slot, double[] out) {
			int pair = 0;
			for (int a = 0; a < replicas; a++) {
				for (int b = a + 1; b < replicas; b++) {
					double q = overlap.between(ensemble.walker(slot, a).configuration(),
							ensemble.walker(slot, b).configuration());
					out[pair++] = absolute ? Math.abs(q) : q;
				}
			}
		}
	}
}
