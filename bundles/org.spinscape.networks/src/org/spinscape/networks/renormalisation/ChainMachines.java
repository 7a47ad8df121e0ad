// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import org.spinscape.networks.boltzmann.Machine;

/**
 * Machines whose visible units follow the law of a ring of spins with coupling K exactly. There are two, and what they do to
 * the coupling differs.
 */
public final class ChainMachines {

	/** In place of an infinite weight: the two units differ with a probability below exp(-72). */
	private static final double TIED = 18;

	private ChainMachines() {
	}

	/** One hidden unit on each bond, with the weight w of both its ends, {@code cosh 2w = exp(2K)}. */
	public static double bondWeight(double coupling) {
		double square = StrictMath.exp(2 * coupling);
		return StrictMath.log(square + Math.sqrt((square - 1) * (square + 1))) / 2;
	}

	/** A hidden unit for each bond of a ring: summing over them gives the bonds. @param coupling K, not negative */
	public static Machine bonds(int spins, double coupling) {
		double weight = bondWeight(coupling);
		double[] weights = new double[spins * spins];
		for (int bond = 0; bond < spins; bond++) {
			weights[bond * spins + bond] += weight;
			weights[(bond + 1) % spins * spins + bond] += weight;
		}
		return Machine.unbiased(weights, spins, spins);
	}

	/**
	 * A hidden unit for every second spin of a ring, tied to it, and coupled by K to the neighbours of that spin: hidden
	 * units are the spins that decimation keeps.
	 *
	 * @param spins an even number, at least 4
	 */
	public static Machine copies(int spins, double coupling) {
		int hidden = spins / 2;
		double[] weights = new double[spins * hidden];
		for (int unit = 0; unit < hidden; unit++) {
			weights[2 * unit * hidden + unit] = TIED;
			weights[(2 * unit + 1) % spins * hidden + unit] = coupling;
			weights[(2 * unit + spins - 1) % spins * hidden + unit] = coupling;
		}
		return Machine.unbiased(weights, spins, hidden);
	}

	/** The coupling that is left when every second spin of a chain is summed over: {@code artanh(tanh^2 K)}. */
	public static double decimated(double coupling) {
		double tanh = StrictMath.tanh(coupling);
		return StrictMath.log((1 + tanh * tanh) / (1 - tanh * tanh)) / 2;
	}
}
