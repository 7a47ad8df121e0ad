// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.equilibrium;

import java.util.function.IntPredicate;

import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.graph.StateSums;

/** Equilibrium probability of a set of states that holds ground states. */
public final class Occupation {

	private static final int HALVINGS = 60;
	/** Steps of the search for a temperature at which the probability has fallen below a half, factor 2 each. */
	private static final int DOUBLINGS = 60;

	private final StateGraph graph;
	private final double ground;
	private final IntPredicate inside;
	private final StateSums sums;

	/** @param ground lowest energy in J @param inside whether a state belongs to the set */
	public Occupation(StateGraph graph, double ground, IntPredicate inside, StateSums sums) {
		this.graph = graph;
		this.ground = ground;
		this.inside = inside;
		this.sums = sums;
	}

	/** Sum of Boltzmann weights of the set over that of all states. */
	public double probability(double temperature) {
		double all = weight(temperature, _ -> true);
		return weight(temperature, inside) / all;
	}

	private double weight(double temperature, IntPredicate wanted) {
		return sums.sum((from, to) -> {
			double sum = 0;
			for (int state = from; state < to; state++) {
				if (wanted.test(state)) {
					sum += StrictMath.exp((ground - graph.energy(state)) / temperature);
				}
			}
			return sum;
		});
	}

	/**
	 * The lowest temperature at which the probability is a half, bracketed by factors of 2; NaN if it never falls so far.
	 *
	 * @param width highest energy above the lowest, in J
	 */
	public double halfTemperature(double width) {
		double high = width * 0x1p-10;
		int doublings = 0;
		while (doublings < DOUBLINGS && !(probability(high) < 0.5)) {
			high *= 2;
			doublings++;
		}
		if (doublings == DOUBLINGS || width == 0) {
			return Double.NaN;
		}
		double low = high / 2;
		while (probability(low) < 0.5) {
			low /= 2;
		}
		for (int i = 0; i < HALVINGS && low < high; i++) {
			double middle = 0.5 * (low + high);
			if (probability(middle) < 0.5) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return 0.5 * (low + high);
	}
}
