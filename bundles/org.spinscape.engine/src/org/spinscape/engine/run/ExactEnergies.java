// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.core.space.IsingSpace;

/**
 * Thermal means of the energy by enumeration of all states, where there are few.
 *
 * @param means      of the energy in J at each temperature
 * @param deviations standard deviation of the energy in J
 */
record ExactEnergies(double[] means, double[] deviations) {

	private static final ExactEnergies UNKNOWN = new ExactEnergies(new double[0], new double[0]);
	private static final long MOST_STATES = 1 << 20;

	/**
	 * Enumerates.
	 *
	 * @param attempts how many moves the run attempts: enumeration may cost as much
	 * @return empty arrays if there are too many states, or temperature has no meaning
	 */
	static ExactEnergies of(Hamiltonian<?> hamiltonian, double[] temperatures, double attempts) {
		for (double temperature : temperatures) {
			if (!(temperature > 0)) {
				return UNKNOWN;
			}
		}
		return hamiltonian.space() instanceof FiniteSpace<?> space && space.atMost(MOST_STATES)
				? of(hamiltonian, space.states().getAsLong(), temperatures, attempts) : UNKNOWN;
	}

	private static <C extends Configuration> ExactEnergies of(Hamiltonian<C> hamiltonian, long states,
			double[] temperatures, double attempts) {
		// A flip costs one attempt, an energy from scratch about one for each site.
		boolean flips = hamiltonian.space() instanceof IsingSpace;
		double cost = flips ? states : (double) states * hamiltonian.space().sites();
		if (cost > attempts) {
			return UNKNOWN;
		}
		double[] energies = new double[(int) states];
		if (flips) {
			EnergyTracker<C> walker = hamiltonian.track(hamiltonian.space().create());
			energies[0] = walker.energy();
			for (int i = 1; i < energies.length; i++) {
				walker.accept(Integer.numberOfTrailingZeros(i)); // a Gray code visits every state once
				energies[i] = walker.energy();
			}
		} else {
			FiniteSpace<C> space = (FiniteSpace<C>) hamiltonian.space();
			C state = space.create();
			for (int i = 0; i < energies.length; i++) {
				space.assign(state, i);
				energies[i] = hamiltonian.energy(state);
			}
		}
		return at(temperatures, energies);
	}

	private static ExactEnergies at(double[] temperatures, double[] energies) {
		double lowest = Double.POSITIVE_INFINITY;
		for (double energy : energies) {
			lowest = Math.min(lowest, energy);
		}
		double[] means = new double[temperatures.length];
		double[] deviations = new double[temperatures.length];
		for (int slot = 0; slot < means.length; slot++) {
			double weights = 0;
			double first = 0;
			double second = 0;
			for (double energy : energies) {
				double above = energy - lowest;
				double weight = StrictMath.exp(-above / temperatures[slot]);
				weights += weight;
				first += weight * above;
				second += weight * above * above;
			}
			first /= weights;
			means[slot] = lowest + first;
			deviations[slot] = Math.sqrt(Math.max(0, second / weights - first * first));
		}
		return new ExactEnergies(means, deviations);
	}
}
