// SPDX-License-Identifier: EPL-2.0
package org.spinscape.observables;

import java.util.Optional;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.SpinComponents;
import org.spinscape.core.observable.ObservableSetup;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.Vectors;

/**
 * The overlap of two states. Of Ising spins and other spins with one component it has a sign; of vectors it is the length of
 * {@code q_mn = (1/N) sum_i S_i^m S'_i^n}, {@code q = (sum_mn q_mn^2)^(1/2)}, which does not change when all spins of a state are
 * turned together. For one thread at a time.
 */
final class StateOverlap {

	/** The vectors of a model; null for Ising spins. */
	private final SpinComponents spins;
	private final double[] one;
	private final double[] other;

	private StateOverlap(SpinComponents spins) {
		this.spins = spins;
		one = new double[spins == null ? 0 : spins.spins() * spins.components()];
		other = one.clone();
	}

	/** Why states have no overlap here, with the remedy; empty if they have. */
	static Optional<String> refuse(ObservableSetup setup) {
		return setup.hamiltonian().capability(SpinComponents.class).isPresent() ? Optional.empty()
				: IsingEnsemble.refuse(setup);
	}

	static StateOverlap of(Hamiltonian<?> hamiltonian) {
		return new StateOverlap(hamiltonian.capability(SpinComponents.class).orElse(null));
	}

	/** Number of components whose length the overlap is; 1 if it has a sign. */
	int components() {
		return spins == null ? 1 : spins.components() * spins.components();
	}

	/** Between -1 and 1. */
	double between(Configuration a, Configuration b) {
		if (spins == null) {
			IsingConfiguration ising = (IsingConfiguration) a;
			return ising.overlap((IsingConfiguration) b) / (double) ising.sites();
		}
		spins.read(a, one);
		spins.read(b, other);
		int components = spins.components();
		double[] tensor = new double[components * components];
		for (int spin = 0; spin < one.length; spin += components) {
			for (int m = 0; m < components; m++) {
				for (int n = 0; n < components; n++) {
					tensor[m * components + n] += one[spin + m] * other[spin + n];
				}
			}
		}
		return (components == 1 ? tensor[0] : Vectors.norm(tensor)) / spins.spins();
	}
}
