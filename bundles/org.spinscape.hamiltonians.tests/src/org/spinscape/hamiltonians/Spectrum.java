// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import java.util.Arrays;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/**
 * All energies of a small Ising model, and what follows from them exactly.
 *
 * @param energies of every state, by index, in J
 */
public record Spectrum(double[] energies) {

	/** Visits all states along a Gray code. */
	public static Spectrum of(Hamiltonian<IsingConfiguration> model) {
		IsingSpace space = (IsingSpace) model.space();
		EnergyTracker<IsingConfiguration> tracker = model.track(space.create());
		double[] energies = new double[(int) space.states().getAsLong()];
		for (int step = 1; step <= energies.length; step++) {
			energies[(int) space.index(tracker.configuration())] = tracker.energy();
			tracker.accept(Math.min(Integer.numberOfTrailingZeros(step), space.sites() - 1));
		}
		return new Spectrum(energies);
	}

	/** Logarithm of the partition function. */
	public double logZ(double temperature) {
		double lowest = lowest();
		return Math.log(Arrays.stream(energies).map(e -> Math.exp((lowest - e) / temperature)).sum()) - lowest / temperature;
	}

	/** Thermal mean of {@code energy^power}. */
	public double moment(double temperature, int power) {
		double logZ = logZ(temperature);
		return Arrays.stream(energies).map(e -> Math.exp(-e / temperature - logZ) * Math.pow(e, power)).sum();
	}

	/** The ground state energy. */
	public double lowest() {
		return Arrays.stream(energies).min().orElseThrow();
	}

	/** States of which all neighbours lie higher. */
	public int strictMinima() {
		int minima = 0;
		for (int state = 0; state < energies.length; state++) {
			boolean minimum = true;
			for (int bit = 1; bit < energies.length && minimum; bit <<= 1) {
				minimum = energies[state ^ bit] > energies[state];
			}
			minima += minimum ? 1 : 0;
		}
		return minima;
	}

	/** Number of states with exactly this energy. */
	public long count(double energy) {
		return Arrays.stream(energies).filter(e -> e == energy).count();
	}
}
