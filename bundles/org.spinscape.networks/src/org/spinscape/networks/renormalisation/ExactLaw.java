// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.networks.boltzmann.Machine;

/**
 * The Boltzmann law of a small model of Ising spins, state by state.
 *
 * @param spins number of spins
 * @param logs  natural logarithm of the probability of each state, by index
 */
record ExactLaw(int spins, double[] logs) {

	/** More would take too long for machines to be fitted. */
	static final int MOST_SPINS = 16;

	static ExactLaw of(Hamiltonian<IsingConfiguration> model, double temperature) {
		IsingSpace space = (IsingSpace) model.space();
		IsingConfiguration state = space.create();
		double[] logs = new double[1 << space.sites()];
		double top = Double.NEGATIVE_INFINITY;
		for (int index = 0; index < logs.length; index++) {
			space.assign(state, index);
			logs[index] = -model.energy(state) / temperature;
			top = Math.max(top, logs[index]);
		}
		double sum = 0;
		for (double log : logs) {
			sum += StrictMath.exp(log - top);
		}
		double logZ = top + StrictMath.log(sum);
		for (int index = 0; index < logs.length; index++) {
			logs[index] -= logZ;
		}
		return new ExactLaw(space.sites(), logs);
	}

	double probability(int state) {
		return StrictMath.exp(logs[state]);
	}

	/** The units of a state: bit 0 is +1. */
	double[] units(int state) {
		double[] units = new double[spins];
		for (int i = 0; i < spins; i++) {
			units[i] = 1 - 2 * (state >>> i & 1);
		}
		return units;
	}

	/**
	 * How a machine departs from the law. {@code ln Tr_h exp T(v, h)} is the logarithm of the machine's weight of v over the
	 * law's; it is the same for all v if the machine is exact, and 0 if constants are counted to the energy.
	 *
	 * @param divergence Kullback-Leibler divergence of the machine from the law, in nats
	 * @param trace      standard deviation of {@code ln Tr_h exp T} over the law
	 */
	record Departure(double divergence, double trace) {
	}

	/** Of this machine. @throws IllegalArgumentException if it has another number of visible units */
	Departure departure(Machine machine) {
		if (machine.visibleUnits() != spins) {
			throw new IllegalArgumentException(machine.visibleUnits() + " units for " + spins + " spins");
		}
		double[] own = new double[logs.length];
		double top = Double.NEGATIVE_INFINITY;
		for (int state = 0; state < own.length; state++) {
			own[state] = -machine.freeEnergy(units(state));
			top = Math.max(top, own[state]);
		}
		double sum = 0;
		for (double log : own) {
			sum += StrictMath.exp(log - top);
		}
		double logZ = top + StrictMath.log(sum);
		double divergence = 0;
		double squares = 0;
		for (int state = 0; state < own.length; state++) {
			double p = probability(state);
			double difference = logs[state] - (own[state] - logZ);
			divergence += p * difference;
			squares += p * difference * difference;
		}
		return new Departure(divergence, Math.sqrt(Math.max(0, squares - divergence * divergence)));
	}
}
