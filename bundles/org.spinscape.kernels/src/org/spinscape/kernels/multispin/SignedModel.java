// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.Arrays;
import java.util.Optional;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.walk.SpinRule;

/**
 * Pairs of Ising spins without fields and with couplings of one magnitude: what a bit a spin can tell.
 *
 * @param constant state-independent part of the energy in J
 * @param quantum  energies are whole multiples of it, in J
 */
record SignedModel(IsingSpace space, SignedGraph graph, double constant, double quantum) {

	/** @throws IllegalArgumentException if the model is not such, with a clause for people why not */
	static SignedModel of(Hamiltonian<?> hamiltonian) {
		Optional<PairCouplings> found = hamiltonian.capability(PairCouplings.class);
		Optional<IntegerEnergies> integer = hamiltonian.capability(IntegerEnergies.class);
		if (found.isEmpty() || !(hamiltonian.space() instanceof IsingSpace space)) {
			throw new IllegalArgumentException("the model is not given by pairs of Ising spins");
		}
		PairCouplings pairs = found.get();
		if (integer.isEmpty()) {
			throw new IllegalArgumentException("the energies are not whole multiples of a quantum");
		}
		if (Arrays.stream(pairs.fields()).anyMatch(field -> field != 0)) {
			throw new IllegalArgumentException("there are fields");
		}
		return new SignedModel(space, SignedGraph.of(pairs), pairs.constant(), integer.get().quantum());
	}

	FlipProbability flipProbability(SpinRule rule, int slots, boolean odd) {
		return new FlipProbability(rule, slots, odd, graph.magnitude());
	}

	/** Energy in J, computed from whole numbers as integer models do it, so that not even the last bit differs. */
	double energy(long bonds, long unsatisfied) {
		return energy(units(), bonds, unsatisfied);
	}

	/** Quanta of a coupling. */
	long units() {
		return Math.round(graph.magnitude() / quantum);
	}

	/** The same for who asks often. @param units of {@link #units} */
	double energy(long units, long bonds, long unsatisfied) {
		return constant - quantum * (units * (bonds - 2 * unsatisfied));
	}
}
