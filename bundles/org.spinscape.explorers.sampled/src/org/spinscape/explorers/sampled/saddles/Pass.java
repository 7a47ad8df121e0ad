// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.saddles;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.explorers.sampled.minima.Reduction;

/**
 * A way of single flips between two minima.
 *
 * @param from   number of the minimum where it starts
 * @param to     number of the minimum where it ends, or whose mirror image that is
 * @param height highest energy along it in J
 * @param flips  sites in order
 */
record Pass(int from, int to, double height, int[] flips) {

	/** Highest energy of a way of flips, its ends included. */
	static double height(EnergyTracker<IsingConfiguration> walker, IsingConfiguration start, int[] flips) {
		walker.reset(start);
		double highest = walker.energy();
		for (int flip : flips) {
			walker.accept(flip);
			highest = Math.max(highest, walker.energy());
		}
		return highest;
	}

	/**
	 * The same way with its height from energies evaluated from scratch.
	 *
	 * @throws IllegalStateException if it does not lead from one minimum to the other, or is not as high as was thought
	 */
	Pass checked(Hamiltonian<IsingConfiguration> hamiltonian, IsingConfiguration start, IsingConfiguration end) {
		Reduction<IsingConfiguration> reduction = new Reduction<>(hamiltonian);
		IsingConfiguration state = start.copy();
		double highest = hamiltonian.energy(state);
		for (int flip : flips) {
			state.flip(flip);
			highest = Math.max(highest, hamiltonian.energy(state));
		}
		if (!reduction.reduce(state).equals(end)) {
			throw new IllegalStateException("a path does not end in its minimum");
		}
		if (Math.abs(highest - height) > 1e-8 * (1 + state.sites() + Math.abs(height))) {
			throw new IllegalStateException("a path was taken to rise to " + height + " J and rises to " + highest + " J");
		}
		return new Pass(from, to, highest, flips);
	}

	/** A state of highest energy on the way; of several, the first. */
	IsingConfiguration top(Hamiltonian<IsingConfiguration> hamiltonian, IsingConfiguration start) {
		IsingConfiguration state = start.copy();
		IsingConfiguration top = state.copy();
		double highest = hamiltonian.energy(state);
		for (int flip : flips) {
			state.flip(flip);
			double energy = hamiltonian.energy(state);
			if (energy > highest) {
				highest = energy;
				top = state.copy();
			}
		}
		return top;
	}
}
