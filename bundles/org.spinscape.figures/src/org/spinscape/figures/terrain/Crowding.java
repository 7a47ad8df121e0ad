// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which points of a surface are drawn where there are more than can be told apart. Chosen once by their places in the box, not
 * in a picture: a surface that turns then keeps its points.
 */
final class Crowding {

	/** So many points are never too many. */
	static final int FEW = 400;
	/** Least distance of two points of one kind, in sides of the box. */
	static final double APART = 0.025;

	private Crowding() {
	}

	/**
	 * Takes the lowest points first, and of the others those that are not too near to one that is taken.
	 *
	 * @param x      places in the unit square of the ground, from -0.5
	 * @param y      the same
	 * @param height of two that are too near the lower one is drawn
	 * @param minima so many points are minima, the rest are saddles; the two kinds do not crowd each other
	 */
	static boolean[] lowestApart(double[] x, double[] y, double[] height, int minima) {
		boolean[] taken = new boolean[x.length];
		take(taken, x, y, height, 0, minima);
		take(taken, x, y, height, minima, x.length);
		return taken;
	}

	private static void take(boolean[] taken, double[] x, double[] y, double[] height, int from, int to) {
		if (to - from <= FEW) {
			IntStream.range(from, to).forEach(i -> taken[i] = true);
			return;
		}
		Map<Long, Integer> cells = new HashMap<>(); // with cells of this size a cell has one point at most
		double cell = APART / Math.sqrt(2);
		IntStream.range(from, to).boxed().sorted(Comparator.comparingDouble(i -> height[i])).forEach(i -> {
			long column = (long) Math.floor(x[i] / cell);
			long row = (long) Math.floor(y[i] / cell);
			if (!near(cells, column, row, x, y, i)) {
				cells.put(key(column, row), i);
				taken[i] = true;
			}
		});
	}

	private static boolean near(Map<Long, Integer> cells, long column, long row, double[] x, double[] y, int i) {
		for (long c = column - 2; c <= column + 2; c++) {
			for (long r = row - 2; r <= row + 2; r++) {
				Integer other = cells.get(key(c, r));
				if (other != null && Math.hypot(x[i] - x[other], y[i] - y[other]) < APART) {
					return true;
				}
			}
		}
		return false;
	}

	private static long key(long column, long row) {
		return column << 32 ^ row & 0xffffffffL;
	}
}
