// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph;

import java.util.Arrays;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** All energies of a small model, evaluated one by one from the definition, and sums over them. */
public record Listed(double[] energies) {

	/** Of a model of some 20 spins at most. */
	public static Listed of(Hamiltonian<?> model) {
		return list(model, (IsingSpace) model.space());
	}

	@SuppressWarnings("unchecked")
	private static Listed list(Hamiltonian<?> model, IsingSpace space) {
		Hamiltonian<IsingConfiguration> ising = (Hamiltonian<IsingConfiguration>) model;
		double[] energies = new double[1 << space.sites()];
		IsingConfiguration state = space.create();
		for (int index = 0; index < energies.length; index++) {
			space.assign(state, index);
			energies[index] = ising.energy(state);
		}
		return new Listed(energies);
	}

	/** Lowest energy. */
	public double ground() {
		return Arrays.stream(energies).min().orElseThrow();
	}

	/** Number of states that have it. */
	public double degeneracy() {
		double ground = ground();
		return Arrays.stream(energies).filter(energy -> energy < ground + 1e-9).count();
	}

	/** The exact curve of a kind at temperatures. */
	public double[] curve(String kind, double... temperatures) {
		double ground = ground();
		return Arrays.stream(temperatures).map(temperature -> {
			double sum = 0;
			double first = 0;
			double second = 0;
			for (double energy : energies) {
				double above = energy - ground;
				double weight = Math.exp(-above / temperature);
				sum += weight;
				first += weight * above;
				second += weight * above * above;
			}
			double mean = first / sum;
			return switch (kind) {
				case "exact-log-partition" -> Math.log(sum) - ground / temperature;
				case "exact-energy" -> ground + mean;
				default -> (second / sum - mean * mean) / (temperature * temperature);
			};
		}).toArray();
	}
}
