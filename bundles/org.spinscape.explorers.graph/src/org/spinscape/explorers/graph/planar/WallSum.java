// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.planar;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.graph.spin.SpinGraph;

/**
 * The sum over all sets of walls of a block of exp(-E/T), counted from a state to which the walls are relative, as a
 * Pfaffian (P. W. Kasteleyn, J. Math. Phys. 4, 287 (1963); M. E. Fisher, J. Math. Phys. 7, 1776 (1966)). The graph of
 * corners is that of {@link WallMatching}. An entry across an edge is 1, one between two sides of a triangle is
 * exp(-(k + l)/2) with the costs k and l of walls across them, over T: then a matching has the weight of its walls over that
 * of none, so that the sum is at least 1 if the state is a ground state. Signs are such that all matchings count alike: within each
 * triangle they go round, and across the edges they are chosen so that an odd number of them go out of each vertex.
 */
final class WallSum {

	private final Triangulation drawing;
	private final double[] cost;
	private final boolean[] outOfFirst;
	private final int[] halves;
	private final int[] placeOf;
	private final int[] at;
	private final int band;

	/**
	 * @param graph whose couplings the bonds have
	 * @param equal for each bond of the graph whether its ends are equal in the state that walls are relative to
	 */
	WallSum(SpinGraph graph, PlanarBlock block, boolean[] equal) {
		drawing = block.drawing();
		cost = new double[drawing.edges()];
		for (int edge = 0; edge < drawing.bonds(); edge++) {
			int bond = block.bonds()[edge];
			cost[edge] = equal[bond] ? 2 * graph.couplings()[bond] : -2 * graph.couplings()[bond];
		}
		outOfFirst = OddOrientation.of(drawing);
		halves = drawing.halves();
		placeOf = CornerOrder.places(drawing);
		at = new int[placeOf.length];
		int wide = 2;
		for (int triangle = 0; triangle < placeOf.length; triangle++) {
			at[placeOf[triangle]] = triangle;
			for (int side = 0; side < 3; side++) {
				int corner = 3 * triangle + side;
				wide = Math.max(wide, Math.abs(row(corner) - row(across(corner))));
			}
		}
		band = wide;
	}

	private int row(int corner) {
		return 3 * placeOf[corner / 3] + corner % 3;
	}

	private int across(int corner) {
		return drawing.corner(halves[corner] ^ 1);
	}

	/** Largest distance of an entry from the diagonal of the matrix. */
	int band() {
		return band;
	}

	/**
	 * Logarithm of the sum, with its derivatives by the inverse temperature.
	 *
	 * @param beta      inverse temperature, in 1/J
	 * @param backwards whether the elimination goes the other way through the matrix: the same but for rounding
	 */
	Jet log(double beta, boolean backwards, ExplorerContext context) {
		return LogDeterminant.of(new Entries(beta, backwards), context).times(0.5);
	}

	private final class Entries implements Rows {

		private final double beta;
		private final boolean backwards;

		private Entries(double beta, boolean backwards) {
			this.beta = beta;
			this.backwards = backwards;
		}

		@Override
		public int size() {
			return 3 * drawing.triangles();
		}

		@Override
		public int band() {
			return band;
		}

		@Override
		public void row(int row, Entry entry) {
			int number = turned(row);
			int corner = 3 * at[number / 3] + number % 3;
			int half = halves[corner];
			boolean out = (half & 1) == 0 == outOfFirst[half >> 1];
			entry.set(turned(WallSum.this.row(across(corner))), out ? 1 : -1, 0, 0);
			int triangle = corner - corner % 3;
			for (int step = 1; step <= 2; step++) {
				int other = triangle + (corner % 3 + step) % 3;
				double slope = -(cost[half >> 1] + cost[halves[other] >> 1]) / 2;
				// Against the order of the sides: odd clockwise, as seen from within.
				double value = (step == 1 ? -1 : 1) * StrictMath.exp(beta * slope);
				entry.set(turned(WallSum.this.row(other)), value, slope * value, slope * slope * value);
			}
		}

		private int turned(int row) {
			return backwards ? size() - 1 - row : row;
		}
	}
}
