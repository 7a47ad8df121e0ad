// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.single;

import java.util.Arrays;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.samplers.Runs;

/** Random-site Metropolis on a few spins, attempt by attempt, as exact probabilities. */
final class ExactChain {

	private final IsingSpace space;
	private final double[] energy;
	private final double lowest;
	private final double temperature;

	ExactChain(Hamiltonian<?> model, double temperature) {
		this.temperature = temperature;
		space = (IsingSpace) model.space();
		energy = new double[1 << space.sites()];
		@SuppressWarnings("unchecked") // the space says so
		Hamiltonian<IsingConfiguration> spins = (Hamiltonian<IsingConfiguration>) model;
		for (int state = 0; state < energy.length; state++) {
			energy[state] = spins.energy(configuration(state));
		}
		lowest = Arrays.stream(energy).min().orElseThrow();
	}

	private IsingConfiguration configuration(int state) {
		IsingConfiguration configuration = space.create();
		space.assign(configuration, state);
		return configuration;
	}

	private boolean isGround(int state) {
		return energy[state] < lowest + 1e-9;
	}

	boolean isGround(EnergyTracker<?> walker) {
		return isGround((int) space.index((IsingConfiguration) walker.configuration()));
	}

	/** Puts a walker into a state drawn uniformly. */
	void randomise(EnergyTracker<?> walker, int seed) {
		RandomStream random = Runs.stream("start", seed);
		@SuppressWarnings("unchecked") // a walker of this model
		EnergyTracker<IsingConfiguration> spins = (EnergyTracker<IsingConfiguration>) walker;
		spins.reset(space.random(random));
	}

	/** Probability of being in a ground state after a number of attempts from a uniform start. */
	double groundProbability(int attempts) {
		double[] now = new double[energy.length];
		Arrays.fill(now, 1.0 / now.length);
		for (int attempt = 0; attempt < attempts; attempt++) {
			double[] next = new double[now.length];
			for (int state = 0; state < now.length; state++) {
				for (int move = 0; move < space.sites(); move++) {
					int other = state ^ 1 << move;
					double accept = Math.min(1, Math.exp((energy[state] - energy[other]) / temperature));
					next[other] += now[state] * accept / space.sites();
					next[state] += now[state] * (1 - accept) / space.sites();
				}
			}
			now = next;
		}
		double ground = 0;
		for (int state = 0; state < now.length; state++) {
			ground += isGround(state) ? now[state] : 0;
		}
		return ground;
	}
}
