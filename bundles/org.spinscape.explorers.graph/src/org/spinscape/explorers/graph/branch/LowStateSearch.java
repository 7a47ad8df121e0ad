// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.branch;

import java.util.Arrays;

import org.spinscape.core.random.RandomStream;

/** Looks for low states by descents and by tabu walks: what a bound is held against. For one thread at a time. */
final class LowStateSearch {

	private final double[][] couplings;
	private final int n;
	private final int[] signs;
	/** Half of what turning over a sign costs. */
	private final double[] costs;
	private int[] best;
	private double bestGain;

	/** @param couplings between signs, symmetric, 0 on the diagonal */
	LowStateSearch(double[][] couplings) {
		this.couplings = couplings;
		n = couplings.length;
		signs = new int[n];
		costs = new double[n];
	}

	/** The lowest state that a walk from here comes by. @param moves number of moves; 0 for a descent only */
	int[] from(int[] start, int moves, RandomStream random) {
		System.arraycopy(start, 0, signs, 0, n);
		for (int i = 0; i < n; i++) {
			double field = 0;
			for (int j = 0; j < n; j++) {
				field += couplings[i][j] * signs[j];
			}
			costs[i] = field * signs[i];
		}
		bestGain = 0;
		double gain = descend();
		best = signs.clone();
		bestGain = gain;
		int[] barred = new int[n];
		for (int move = 1; move <= moves && n > 1; move++) {
			int chosen = -1;
			for (int i = 0; i < n; i++) {
				boolean better = gain - costs[i] > bestGain + 1e-12;
				if ((barred[i] < move || better) && (chosen < 0 || costs[i] < costs[chosen])) {
					chosen = i;
				}
			}
			chosen = chosen < 0 ? random.nextInt(n) : chosen;
			gain -= costs[chosen];
			turn(chosen);
			barred[chosen] = move + n / 8 + random.nextInt(n / 6 + 2);
			if (gain > bestGain + 1e-12) {
				bestGain = gain;
				best = signs.clone();
			}
		}
		return best;
	}

	private double descend() {
		double gain = 0;
		for (boolean turned = true; turned;) {
			turned = false;
			for (int i = 0; i < n; i++) {
				if (costs[i] < -1e-12) {
					gain -= costs[i];
					turn(i);
					turned = true;
				}
			}
		}
		return gain;
	}

	private void turn(int i) {
		signs[i] = -signs[i];
		double[] row = couplings[i];
		for (int j = 0; j < n; j++) {
			costs[j] += 2 * row[j] * signs[i] * signs[j];
		}
		costs[i] = -costs[i];
	}

	/** Signs at random. */
	static int[] random(int n, RandomStream random) {
		int[] start = new int[n];
		Arrays.setAll(start, _ -> random.nextBoolean() ? 1 : -1);
		return start;
	}
}
