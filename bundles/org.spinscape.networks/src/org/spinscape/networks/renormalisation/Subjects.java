// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import java.util.Optional;
import java.util.OptionalInt;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** What models the explorers of this package can take. */
final class Subjects {

	private Subjects() {
	}

	/** Why a model is not one of Ising spins, or is too large; empty if it is fine. */
	static Optional<String> refuse(Hamiltonian<?> hamiltonian, int mostSpins) {
		if (!(hamiltonian.space() instanceof IsingSpace space)) {
			return Optional.of("machines learn Ising spins, not " + hamiltonian.space().description()
					+ "; use a model of Ising spins");
		}
		return space.sites() <= mostSpins ? Optional.empty()
				: Optional.of("the law of " + space.sites() + " spins is not summed state by state; use at most "
						+ mostSpins);
	}

	/** Of a model that was not refused. */
	@SuppressWarnings("unchecked") // its space is that of Ising spins
	static Hamiltonian<IsingConfiguration> spins(Hamiltonian<?> hamiltonian) {
		return (Hamiltonian<IsingConfiguration>) hamiltonian;
	}

	/** Why a model is not a ring of equal ferromagnetic bonds without fields; empty if it is one. */
	static Optional<String> refuseNoRing(Hamiltonian<?> hamiltonian) {
		Optional<PairCouplings> pairs = hamiltonian.capability(PairCouplings.class);
		if (pairs.isEmpty() || pairs.get().spins() % 2 != 0 || pairs.get().spins() < 4 || !isRing(pairs.get())) {
			return Optional.of("the machines are those of a ring of equal bonds; use ising-ferromagnet with"
					+ " dimension=1, an even"
					+ " L of at least 4 and J > 0");
		}
		return Optional.empty();
	}

	private static boolean isRing(PairCouplings pairs) {
		int n = pairs.spins();
		double coupling = pairs.couplings().length == 0 ? 0 : pairs.couplings()[0];
		boolean ring = coupling > 0;
		for (int i = 0; i < n; i++) {
			ring &= pairs.fields()[i] == 0 && pairs.offsets()[i + 1] - pairs.offsets()[i] == 2;
			for (int k = pairs.offsets()[i]; ring && k < pairs.offsets()[i + 1]; k++) {
				int distance = Math.floorMod(pairs.neighbours()[k] - i, n);
				ring = pairs.couplings()[k] == coupling && (distance == 1 || distance == n - 1);
			}
		}
		return ring;
	}

	/** Sites along each edge of a square; empty if the model's sites fill none. */
	static OptionalInt side(Hamiltonian<?> hamiltonian) {
		return hamiltonian.capability(SiteLayout.class).filter(layout -> layout.layers() == 1)
				.map(layout -> layout.side(hamiltonian.space().sites())).orElse(OptionalInt.empty());
	}

	/** Why a model is not the Ising ferromagnet of coupling 1 on a square torus; empty if it is. */
	static Optional<String> refuseNoTorus(Hamiltonian<?> hamiltonian, int multiple) {
		OptionalInt side = side(hamiltonian);
		Optional<PairCouplings> pairs = hamiltonian.capability(PairCouplings.class);
		boolean torus = side.isPresent() && side.getAsInt() % multiple == 0 && side.getAsInt() > 2 && pairs.isPresent()
				&& pairs.get().bonds() == 2 * pairs.get().spins();
		for (int i = 0; torus && i < pairs.get().spins(); i++) {
			torus = pairs.get().fields()[i] == 0 && pairs.get().offsets()[i + 1] - pairs.get().offsets()[i] == 4;
		}
		for (int k = 0; torus && k < pairs.get().couplings().length; k++) {
			torus = pairs.get().couplings()[k] == 1;
		}
		return torus ? Optional.empty()
				: Optional.of("what it is compared with is exact on the square torus of coupling 1; use"
						+ " ising-ferromagnet with"
						+ " dimension=2" + (multiple > 1 ? ", L a multiple of " + multiple : "") + ", J=1 and no field");
	}
}
