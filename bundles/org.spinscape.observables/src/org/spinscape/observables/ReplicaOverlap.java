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
				+ " distribution is the order parameter of spin glasses. Needs at least two replicas.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("G. Parisi", "Order parameter for spin-glasses", "Phys. Rev. Lett. 50, 1946", 1983,
				"10.1103/PhysRevLett.50.1946"));
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
		return IsingEnsemble.refuse(setup).or(() -> IsingEnsemble.refuseSingle(setup));
	}

	@Override
	public boolean needsIndependentReplicas(Parameters parameters) {
		return true;
	}

	@Override
	public Observable create(ObservableSetup setup) {
		return new Reading(setup.replicas(), setup.parameters().bool("absolute"));
	}

	private record Reading(int replicas, boolean absolute) implements Observable {

		@Override
		public ResultTag tag() {
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
			return !absolute;
		}

		@Override
		public void measure(EnsembleView ensemble, int slot, double[] out) {
			int pair = 0;
			for (int a = 0; a < replicas; a++) {
				for (int b = a + 1; b < replicas; b++) {
					var spins = IsingEnsemble.spins(ensemble, slot, a);
					double overlap = spins.overlap(IsingEnsemble.spins(ensemble, slot, b)) / (double) spins.sites();
					out[pair++] = absolute ? Math.abs(overlap) : overlap;
				}
			}
		}
	}
}
