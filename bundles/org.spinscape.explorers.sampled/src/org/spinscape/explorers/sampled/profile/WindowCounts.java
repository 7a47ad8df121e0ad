// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import java.util.Arrays;

/** What the walkers of one replica have seen, by window and level, and the free energy that follows. */
final class WindowCounts {

	private static final int ITERATIONS = 20_000;
	private static final double CONVERGED = 1e-10;

	private final Window[] windows;
	private final long[][] counts;
	private final double[] energies;

	/** @param windows whose weights are fixed by the first record */
	WindowCounts(Window[] windows) {
		this.windows = windows;
		int levels = windows[0].bias().length;
		counts = new long[windows.length][levels];
		energies = new double[levels];
	}

	void add(int window, int level, double energy) {
		counts[window][level]++;
		energies[level] += energy;
	}

	/** Records on a level, over all windows. */
	long visits(int level) {
		return Arrays.stream(counts).mapToLong(window -> window[level]).sum();
	}

	/** Mean energy of the records on a level; NaN without any. */
	double energy(int level) {
		return energies[level] / visits(level);
	}

	/**
	 * Whether neighbouring levels have been seen by one and the same window all the way, levels without states left out.
	 *
	 * @param seen levels that any replica has seen
	 */
	boolean joined(boolean[] seen) {
		int before = -1;
		for (int level = 0; level < seen.length; level++) {
			if (seen[level]) {
				if (visits(level) == 0 || before >= 0 && !together(before, level)) {
					return false;
				}
				before = level;
			}
		}
		return before >= 0;
	}

	private boolean together(int one, int other) {
		return Arrays.stream(counts).anyMatch(window -> window[one] > 0 && window[other] > 0);
	}

	/**
	 * Logarithm of the probability of each level, up to a constant: the weighted-histogram equations
	 * {@code p(l) = n(l) / sum over windows w with l of N_w exp(b_w(l)) / Z_w}, {@code Z_w} the sum of
	 * {@code p(l) exp(b_w(l))} over the window.
	 *
	 * @return minus infinity for levels that were not seen
	 */
	double[] logProbability() {
		double[] p = ratios();
		double[] shares = new double[windows.length];
		double change = 1;
		for (int iteration = 0; iteration < ITERATIONS && change > CONVERGED; iteration++) {
			for (int w = 0; w < windows.length; w++) {
				shares[w] = StrictMath.log(Arrays.stream(counts[w]).sum()) - logSum(p, windows[w]);
			}
			change = 0;
			for (int level = 0; level < p.length; level++) {
				if (p[level] != Double.NEGATIVE_INFINITY) {
					double next = StrictMath.log(visits(level)) - logShare(level, shares);
					change = Math.max(change, Math.abs(next - p[level]));
					p[level] = next;
				}
			}
		}
		return p;
	}

	/** ln Z of a window. */
	private static double logSum(double[] p, Window window) {
		double highest = Double.NEGATIVE_INFINITY;
		for (int level = window.low(); level <= window.high(); level++) {
			highest = Math.max(highest, p[level] + window.bias()[level]);
		}
		double sum = 0;
		for (int level = window.low(); level <= window.high() && highest > Double.NEGATIVE_INFINITY; level++) {
			sum += StrictMath.exp(p[level] + window.bias()[level] - highest);
		}
		return highest + StrictMath.log(sum);
	}

	/** Logarithm of the sum over windows of N exp(b) / Z. @param shares ln of N / Z; NaN for windows without records */
	private double logShare(int level, double[] shares) {
		double highest = Double.NEGATIVE_INFINITY;
		for (int w = 0; w < windows.length; w++) {
			if (windows[w].has(level) && shares[w] + windows[w].bias()[level] > highest) {
				highest = shares[w] + windows[w].bias()[level];
			}
		}
		double sum = 0;
		for (int w = 0; w < windows.length; w++) {
			if (windows[w].has(level) && !Double.isNaN(shares[w])) {
				sum += StrictMath.exp(shares[w] + windows[w].bias()[level] - highest);
			}
		}
		return highest + StrictMath.log(sum);
	}

	/** The start of the iteration: neighbouring levels by the window that has seen most of both. */
	private double[] ratios() {
		double[] p = new double[energies.length];
		int before = -1;
		for (int level = 0; level < p.length; level++) {
			if (visits(level) == 0) {
				p[level] = Double.NEGATIVE_INFINITY;
				continue;
			}
			if (before >= 0) {
				p[level] = p[before] + ratio(before, level);
			}
			before = level;
		}
		return p;
	}

	private double ratio(int before, int level) {
		long most = 0;
		double ratio = 0;
		for (int w = 0; w < windows.length; w++) {
			long both = Math.min(counts[w][before], counts[w][level]);
			if (both > most) {
				most = both;
				ratio = StrictMath.log(counts[w][level] / (double) counts[w][before]) - windows[w].bias()[level]
						+ windows[w].bias()[before];
			}
		}
		return ratio;
	}
}
