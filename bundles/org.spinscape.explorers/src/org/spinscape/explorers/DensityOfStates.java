// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

import java.util.Arrays;
import java.util.List;

import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Table;

/** How many states have which energy. */
final class DensityOfStates {

	private static final String NAME = "density-of-states";
	/** Up to so many different energies each is listed. */
	private static final int MOST_LEVELS = 4096;

	private final double[] sorted;
	private final int weight;
	private final int levels;

	/**
	 * @param energies energies of the states that were evaluated
	 * @param weight   number of states that each stands for
	 */
	DensityOfStates(double[] energies, int weight) {
		this.weight = weight;
		sorted = energies.clone();
		for (int i = 0; i < sorted.length; i++) {
			sorted[i] += 0.0; // a negative zero would sort apart from zero
		}
		Arrays.sort(sorted);
		int count = 1;
		for (int i = 1; i < sorted.length; i++) {
			count += sorted[i] > sorted[i - 1] ? 1 : 0;
		}
		levels = count;
	}

	/** The lowest energy above the ground level; NaN if all energies are equal. */
	double firstExcited() {
		for (double energy : sorted) {
			if (energy > sorted[0]) {
				return energy;
			}
		}
		return Double.NaN;
	}

	/** The energies in rising order. */
	double[] sorted() {
		return sorted;
	}

	/** Number of states that each energy stands for. */
	int weight() {
		return weight;
	}

	/** A table of levels if there are few, else a histogram. */
	Result result(int bins) {
		return levels <= MOST_LEVELS ? table() : histogram(bins);
	}

	private Table table() {
		double[] energies = new double[levels];
		long[] counts = new long[levels];
		int level = 0;
		for (int i = 0; i < sorted.length; i++) {
			if (i > 0 && sorted[i] > sorted[i - 1]) {
				level++;
			}
			energies[level] = sorted[i];
			counts[level] += weight;
		}
		return new Table(NAME, "Number of states at each energy level",
				List.of(new Table.RealColumn("energy", "J", energies), new Table.IntegerColumn("states", "", counts)));
	}

	private Histogram histogram(int bins) {
		double lowest = sorted[0];
		double highest = sorted[sorted.length - 1];
		double[] edges = new double[bins + 1];
		for (int bin = 0; bin <= bins; bin++) {
			edges[bin] = lowest + (highest - lowest) * bin / bins;
		}
		edges[bins] = Math.nextUp(highest); // bins are open above, and the highest state belongs to the last
		double[] counts = new double[bins];
		int bin = 0;
		for (double energy : sorted) {
			while (energy >= edges[bin + 1]) {
				bin++;
			}
			counts[bin] += weight;
		}
		return new Histogram(NAME, "Number of states per bin of energy", "energy", "J", edges, counts);
	}
}
