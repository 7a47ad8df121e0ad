// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

import java.util.Arrays;

/** The states of a landscape sorted roughly, into bins of energy, so that any range of bins can be sorted exactly. */
final class EnergyBins {

	private final StateGraph graph;
	private final double lowest;
	private final double binsPerEnergy;
	private final int[] counts;

	EnergyBins(StateGraph graph, int bins) {
		this.graph = graph;
		double least = Double.POSITIVE_INFINITY;
		double most = Double.NEGATIVE_INFINITY;
		for (int state = 0; state < graph.states(); state++) {
			least = Math.min(least, graph.energy(state));
			most = Math.max(most, graph.energy(state));
		}
		lowest = least;
		binsPerEnergy = most > least ? bins / (most - least) : 0;
		counts = new int[bins];
		for (int state = 0; state < graph.states(); state++) {
			counts[bin(graph.energy(state))]++;
		}
	}

	/** Rises with energy, never falls: equal energies share a bin. */
	private int bin(double energy) {
		return Math.min(counts.length - 1, (int) ((energy - lowest) * binsPerEnergy));
	}

	/** The bin after the first range of bins from {@code start} that holds {@code wanted} states. */
	int endOfBatch(int start, int wanted) {
		long sum = 0;
		int bin = start;
		while (bin < counts.length && sum < wanted) {
			sum += counts[bin++];
		}
		return bin;
	}

	/** The states of bins start to end-1 by energy, those of equal energy by index. */
	int[] sorted(int start, int end) {
		int size = 0;
		for (int bin = start; bin < end; bin++) {
			size += counts[bin];
		}
		int[] states = new int[size];
		double[] keys = new double[size];
		int filled = 0;
		for (int state = 0; state < graph.states() && filled < size; state++) {
			double energy = graph.energy(state);
			int bin = bin(energy);
			if (bin >= start && bin < end) {
				states[filled] = state;
				keys[filled++] = energy;
			}
		}
		return order(states, keys);
	}

	/** Sorts states by key, keeping the order of equal keys: each finds its place among the sorted keys. */
	private static int[] order(int[] states, double[] keys) {
		double[] sorted = keys.clone();
		Arrays.sort(sorted);
		int[] taken = new int[states.length];
		int[] order = new int[states.length];
		for (int i = 0; i < states.length; i++) {
			int place = lowerBound(sorted, keys[i]);
			order[place + taken[place]++] = states[i];
		}
		return order;
	}

	private static int lowerBound(double[] sorted, double key) {
		int low = 0;
		int high = sorted.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (sorted[middle] < key) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
