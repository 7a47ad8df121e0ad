// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Where the curves of two sizes cross: the larger size is above below the transition and under it above. */
final class Crossing {

	private Crossing() {
	}

	/**
	 * The crossing, by linear interpolation of both curves. Where noise makes them cross several times, the one that
	 * separates best: the sum of differences below it minus the sum above is largest.
	 *
	 * @param smallT temperatures of the smaller size, rising
	 * @param small  its values
	 * @param largeT temperatures of the larger size, rising
	 * @param large  its values
	 * @return NaN if the larger size does not cross from above to below
	 */
	static double of(double[] smallT, double[] small, double[] largeT, double[] large) {
		double low = Math.max(smallT[0], largeT[0]);
		double high = Math.min(smallT[smallT.length - 1], largeT[largeT.length - 1]);
		double[] grid = DoubleStream.concat(Arrays.stream(smallT), Arrays.stream(largeT))
				.filter(t -> t >= low && t <= high).sorted().distinct().toArray();
		double[] difference = Arrays.stream(grid).map(t -> at(largeT, large, t) - at(smallT, small, t)).toArray();
		double total = Arrays.stream(difference).sum();
		double below = 0;
		double best = Double.NEGATIVE_INFINITY;
		double crossing = Double.NaN;
		for (int i = 0; i + 1 < grid.length; i++) {
			below += difference[i];
			double separation = below - (total - below);
			if (difference[i] > 0 && difference[i + 1] <= 0 && separation > best) {
				best = separation;
				crossing = grid[i] + (grid[i + 1] - grid[i]) * difference[i] / (difference[i] - difference[i + 1]);
			}
		}
		return crossing;
	}

	private static double at(double[] xs, double[] ys, double x) {
		int i = Arrays.binarySearch(xs, x);
		if (i >= 0) {
			return ys[i];
		}
		int above = -i - 1;
		double share = (x - xs[above - 1]) / (xs[above] - xs[above - 1]);
		return ys[above - 1] + share * (ys[above] - ys[above - 1]);
	}
}
