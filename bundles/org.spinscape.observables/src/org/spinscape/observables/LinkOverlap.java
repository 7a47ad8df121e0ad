// SPDX-License-Identifier: EPL-2.0
package org.spinscape.observables;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
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
import org.spinscape.core.space.IsingConfiguration;

/** The link overlap of independent replicas, one component per pair. */
@Component(service = ObservableProvider.class)
public final class LinkOverlap implements ObservableProvider {

	@Override
	public String id() {
		return "link-overlap";
	}

	@Override
	public String name() {
		return "Link overlap";
	}

	@Override
	public String description() {
		return "Share of bonds on which two independent runs agree minus the share on which they do not, between -1 and 1."
				+ " It differs from 1 by the surface of the regions in which the replicas differ, where the replica overlap"
				+ " sees their volume. With gaussian couplings it fixes the energy in equilibrium.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("H. G. Katzgraber, M. Palassini, A. P. Young",
				"Monte Carlo simulations of spin glasses at low temperatures", "Phys. Rev. B 63, 184422", 2001,
				"10.1103/PhysRevB.63.184422"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return Set.of(ObservableKinds.LINK_OVERLAP);
	}

	@Override
	public ParameterSchema schema() {
		return ParameterSchema.empty();
	}

	@Override
	public Set<Class<?>> requires() {
		return Set.of(PairCouplings.class);
	}

	@Override
	public Optional<String> refuse(ObservableSetup setup) {
		return IsingEnsemble.refuse(setup).or(() -> IsingEnsemble.refuseSingle(setup)).or(() -> setup.hamiltonian()
				.capability(PairCouplings.class).filter(pairs -> pairs.bonds() > 0).isPresent() ? Optional.empty()
						: Optional.of("the model has no bonds; leave it out"));
	}

	@Override
	public boolean needsIndependentReplicas(Parameters parameters) {
		return true;
	}

	@Override
	public Observable create(ObservableSetup setup) {
		return new Reading(setup.replicas(), setup.hamiltonian().capability(PairCouplings.class).orElseThrow());
	}

	private static final class Reading implements Observable {

		private final int replicas;
		private final BondWords bonds;

		Reading(int replicas, PairCouplings pairs) {
			this.replicas = replicas;
			bonds = new BondWords(pairs);
		}

		@Override
		public ResultTag tag() {
			return ObservableKinds.LINK_OVERLAP.tag();
		}

		@Override
		public int width() {
			return replicas * (replicas - 1) / 2;
		}

		@Override
		public void measure(EnsembleView ensemble, int slot, double[] out) {
			int pair = 0;
			for (int a = 0; a < replicas; a++) {
				for (int b = a + 1; b < replicas; b++) {
					out[pair++] = (bonds.bonds() - 2.0 * different(IsingEnsemble.spins(ensemble, slot, a),
							IsingEnsemble.spins(ensemble, slot, b))) / bonds.bonds();
				}
			}
		}

		/** Number of bonds that are satisfied in one of the states only. */
		private int different(IsingConfiguration a, IsingConfiguration b) {
			long[] unequal = new long[a.sites() + 63 >>> 6];
			for (int i = 0; i < unequal.length; i++) {
				unequal[i] = a.word(i) ^ b.word(i);
			}
			return bonds.different(unequal);
		}
	}
}
