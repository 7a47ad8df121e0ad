// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;

/**
 * Temperatures that suit a model, in J/k_B.
 *
 * @param hot  random states
 * @param warm states that forget their details and keep their large structure
 * @param cold hardly anything moves
 */
record Heat(double hot, double warm, double cold) {

	private static final int STATES = 4;
	/** Mean of |dE| over the deviation of the local field, for a Gaussian field: 2 sqrt(2/pi). */
	private static final double MEAN_CHANGE = 1.6;

	/** Measures how much single moves change the energy of random states: glasses order at about the local field. */
	static <C extends Configuration> Heat of(Hamiltonian<C> hamiltonian, RandomStream random) {
		EnergyTracker<C> walker = hamiltonian.track(hamiltonian.space().random(random));
		double sum = 0;
		long moves = 0;
		for (int state = 0; state < STATES; state++) {
			walker.reset(hamiltonian.space().random(random));
			for (int move = 0; move < walker.moves(); move++) {
				sum += Math.abs(walker.delta(move));
				moves++;
			}
		}
		double field = moves == 0 || sum == 0 ? 1 : sum / moves / MEAN_CHANGE;
		return new Heat(1.2 * field, 0.5 * field, 0.1 * field);
	}
}
