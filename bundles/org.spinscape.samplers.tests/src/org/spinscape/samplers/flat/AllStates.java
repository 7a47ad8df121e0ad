// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** Thermal means by summing over all states of a small Ising model, one turned spin after the other. */
record AllStates(double[] energies) {

	static AllStates of(Hamiltonian<?> model) {
		IsingSpace space = (IsingSpace) model.space();
		@SuppressWarnings("unchecked") // the space says so
		EnergyTracker<IsingConfiguration> walker = ((Hamiltonian<IsingConfiguration>) model).track(space.create());
		double[] energies = new double[1 << space.sites()];
		for (int state = 0; state < energies.length; state++) {
			energies[state] = walker.energy();
			walker.accept(Math.min(space.sites() - 1, Integer.numberOfTrailingZeros(state + 1)));
		}
		return new AllStates(energies);
	}

	double lowest() {
		double lowest = energies[0];
		for (double energy : energies) {
			lowest = Math.min(lowest, energy);
		}
		return lowest;
	}

	/** ln Z, mean energy and heat capacity. */
	double[] at(double temperature) {
		double lowest = lowest();
		double sum = 0;
		double first = 0;
		double second = 0;
		for (double energy : energies) {
			double weight = Math.exp((lowest - energy) / temperature);
			sum += weight;
			first += weight * (energy - lowest);
			second += weight * (energy - lowest) * (energy - lowest);
		}
		return new double[] { Math.log(sum) - lowest / temperature, lowest + first / sum,
				(second / sum - first * first / sum / sum) / temperature / temperature };
	}
}
