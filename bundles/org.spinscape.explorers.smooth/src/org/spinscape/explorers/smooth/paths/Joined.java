// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.spinscape.explorers.smooth.paths.DifferentMinima.Minimum;
import org.spinscape.explorers.smooth.paths.SmoothTreeExplorer.Pass;

/**
 * Minima joined by passes from the lowest one up: where two groups meet, that of the higher lowest minimum ends.
 *
 * @param father of each minimum, -1 for the last survivor, and for those that no pass reaches
 * @param saddle energy at which it ends; NaN likewise
 */
record Joined(int[] father, double[] saddle) {

	/** @param minima by rising energy */
	static Joined of(List<Minimum> minima, List<Pass> passes) {
		int n = minima.size();
		int[] father = new int[n];
		double[] saddle = new double[n];
		int[] lowest = new int[n];
		Arrays.fill(father, -1);
		Arrays.fill(saddle, Double.NaN);
		for (int i = 0; i < n; i++) {
			lowest[i] = i;
		}
		passes.stream().filter(pass -> !Double.isNaN(pass.top())).sorted(Comparator.comparingDouble(Pass::top))
				.forEach(pass -> {
					int one = root(lowest, pass.one());
					int other = root(lowest, pass.other());
					if (one != other) {
						int ends = Math.max(one, other);
						father[ends] = Math.min(one, other);
						saddle[ends] = pass.top();
						lowest[ends] = father[ends];
					}
				});
		return new Joined(father, saddle);
	}

	private static int root(int[] lowest, int of) {
		int at = of;
		while (lowest[at] != at) {
			at = lowest[at];
		}
		return at;
	}

	/** Whether a minimum hangs together with the lowest one. */
	boolean reached(int minimum) {
		return minimum == 0 || father[minimum] >= 0 && reached(father[minimum]);
	}
}
