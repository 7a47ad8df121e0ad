// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.branch;

import java.util.Arrays;

/** The lowest state of few groups, by turning over one at a time through all states (a Gray code). */
final class AllSigns {

	private AllSigns() {
	}

	/** The signs of a state of lowest energy, the last one +1. */
	static int[] lowest(MergedSpins spins) {
		int n = spins.groups();
		double[][] couplings = spins.couplings();
		int[] signs = new int[n];
		Arrays.fill(signs, 1);
		double[] costs = new double[n];
		for (int i = 0; i < n; i++) {
			costs[i] = Arrays.stream(couplings[i]).sum();
		}
		int[] best = signs.clone();
		double energy = 0;
		double lowest = 0;
		for (int step = 1; step < 1 << Math.max(0, n - 1); step++) {
			int i = Integer.numberOfTrailingZeros(step);
			energy += costs[i];
			signs[i] = -signs[i];
			for (int j = 0; j < n; j++) {
				costs[j] += 2 * couplings[i][j] * signs[i] * signs[j];
			}
			costs[i] = -costs[i];
			if (energy < lowest) {
				lowest = energy;
				System.arraycopy(signs, 0, best, 0, n);
			}
		}
		return best;
	}
}
