// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.blocks;

import org.spinscape.core.random.RandomStream;

/**
 * Simulated annealing of single states: Metropolis in the order of the spins, temperatures that fall by equal factors, and a
 * descent at the end.
 *
 * @param hot       first temperature in J/k_B, above 0
 * @param cold      last one in J/k_B, above 0
 * @param sweeps    number of temperatures, at least 1
 * @param tolerance by how much an energy must be lower to be so, in J
 */
public record Cooling(double hot, double cold, int sweeps, double tolerance) {

	/** Changes of more than this in units of the temperature are not made: e^-40 is below what a deviate resolves. */
	private static final double NEVER = 40;

	public Cooling {
		if (!(hot > 0 && cold > 0) || sweeps < 1) {
			throw new IllegalArgumentException("temperatures must be above 0 and there must be a sweep: " + hot + ", " + cold
					+ ", " + sweeps);
		}
	}

	/** Cools a state down in place. @param each called before each sweep; may throw to end it */
	public void cool(PairProblem problem, byte[] state, RandomStream random, Runnable each) {
		double[] local = problem.localFields(state);
		double factor = sweeps == 1 ? 1 : StrictMath.pow(cold / hot, 1.0 / (sweeps - 1));
		double temperature = hot;
		for (int sweep = 0; sweep < sweeps; sweep++, temperature *= factor) {
			each.run();
			double beta = 1 / temperature;
			for (int spin = 0; spin < state.length; spin++) {
				double change = 2 * local[spin] * state[spin] * beta;
				if (change <= 0 || change < NEVER && accepts(random.nextDouble(), change)) {
					problem.turn(state, local, spin);
				}
			}
		}
		problem.descend(state, local, tolerance);
	}

	/** Whether u lies below e^-x, between two bounds that decide most cases; exactly the same on every machine. */
	private static boolean accepts(double u, double x) {
		return u < 1 - x || u * (1 + x + x * x / 2) < 1 && u < StrictMath.exp(-x);
	}
}
