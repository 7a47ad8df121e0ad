// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.kinetics;

import java.util.function.IntPredicate;

import org.spinscape.explorers.graph.StateGraph;

/** Equilibrium probability of a set of states that holds ground states. */
final class Occupation {

	private static final int HALVINGS = 60;
	/** Steps of the search for a temperature at which the probability has fallen below a half, factor 2 each. */
	private static final int DOUBLINGS = 60;

	private final StateGraph graph;
	private final double ground;
	private final double width;
	private final IntPredicate inside;
	private final StateSums sums;

	/** @param ground lowest energy @param width highest above it, in J */
	Occupation(StateGraph graph, double ground, double width, IntPredicate inside, StateSums sums) {
		this.graph = graph;
		this.ground = ground;
		this.width = width;
		this.inside = inside;
		this.sums = sums;
	}

	/** Sum of Boltzmann weights of the set over that of all states. */
	double probability(double temperature) {
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

	/** The lowest temperature at which the probability is a half, bracketed by factors of 2; NaN if it never falls so far. */
	double halfTemperature() {
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
