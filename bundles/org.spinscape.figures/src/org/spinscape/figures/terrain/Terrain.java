// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import java.util.Arrays;

/**
 * Heights on a square grid, interpolated between known points by inverse distance (D. Shepard, Proc. 23rd ACM Nat.
 * Conf., 517, 1968): exact at the points, between the lowest and the highest of them everywhere.
 *
 * @param xEdges  edges of the cells along x, ascending
 * @param yEdges  edges of the cells along y, ascending
 * @param corners {@code corners[row][column]}: height at each crossing of edges
 */
record Terrain(double[] xEdges, double[] yEdges, double[][] corners) {

	private static final int CELLS = 64;
	private static final double MARGIN = 0.08;
	/** Radius of the bowl of a minimum, as a share of the side; smaller where more than so many share the ground. */
	private static final double BOWL = 0.16;
	private static final double CROWD = 20;
	static Terrain of(double[] x, double[] y, double[] heights) {
		double[] xEdges = edges(x);
		double[] yEdges = edges(y);
		double smoothing = 0.25 * (xEdges[1] - xEdges[0]) * (xEdges[1] - xEdges[0]);
		double[][] corners = new double[yEdges.length][xEdges.length];
		for (int row = 0; row < yEdges.length; row++) {
			for (int column = 0; column < xEdges.length; column++) {
				corners[row][column] = height(x, y, heights, xEdges[column], yEdges[row], smoothing);
			}
		}
		return new Terrain(xEdges, yEdges, corners);
	}

	private static double height(double[] x, double[] y, double[] heights, double px, double py, double smoothing) {
		double sum = 0;
		double weights = 0;
		for (int i = 0; i < heights.length; i++) {
			double square = (x[i] - px) * (x[i] - px) + (y[i] - py) * (y[i] - py) + smoothing;
			// the inverse distance cubed: an exponent above 2, so that far points do not flatten the wells
			double weight = 1 / (square * Math.sqrt(square));
			sum += weight * heights[i];
			weights += weight;
		}
		return sum / weights;
	}

	private static double[] edges(double[] values) {
		double low = Arrays.stream(values).min().orElse(0);
		double high = Arrays.stream(values).max().orElse(1);
		double margin = high > low ? MARGIN * (high - low) : 0.5;
		double[] edges = new double[CELLS + 1];
		for (int i = 0; i <= CELLS; i++) {
			edges[i] = low - margin + i * (high - low + 2 * margin) / CELLS;
		}
		return edges;
	}

	/**
	 * This terrain with a bowl around each minimum and no other point buried: interpolation alone would leave minima that
	 * have others near in pits too narrow to look into.
	 *
	 * @param minima number of points that are minima, the first
	 */
	Terrain dug(double[] x, double[] y, double[] heights, int minima) {
		double[][] deeper = Arrays.stream(corners).map(double[]::clone).toArray(double[][]::new);
		double relief = Arrays.stream(heights).max().orElse(0) - Arrays.stream(heights).min().orElse(0);
		double rim = Math.max(1.5, BOWL * CELLS * Math.min(1, Math.sqrt(CROWD / minima)));
		for (int i = 0; i < heights.length; i++) {
			double column = (x[i] - xEdges[0]) / (xEdges[1] - xEdges[0]);
			double row = (y[i] - yEdges[0]) / (yEdges[1] - yEdges[0]);
			if (i < minima) {
				bowl(deeper, column, row, heights[i], rim, relief);
			}
			int left = cell(column, xEdges);
			int below = cell(row, yEdges);
			for (int corner = 0; corner < 4; corner++) {
				double[] line = deeper[below + corner / 2];
				line[left + corner % 2] = Math.min(line[left + corner % 2], heights[i]);
			}
		}
		return new Terrain(xEdges, yEdges, deeper);
	}

	/** A paraboloid that has risen by all of the relief at its rim. */
	private static void bowl(double[][] deeper, double column, double row, double bottom, double rim, double relief) {
		for (int r = (int) Math.max(0, row - rim); r <= Math.min(deeper.length - 1, row + rim); r++) {
			for (int c = (int) Math.max(0, column - rim); c <= Math.min(deeper[r].length - 1, column + rim); c++) {
				double square = ((r - row) * (r - row) + (c - column) * (c - column)) / (rim * rim);
				deeper[r][c] = Math.min(deeper[r][c], bottom + relief * square);
			}
		}
	}

	private static int cell(double place, double[] edges) {
		return Math.clamp((int) place, 0, edges.length - 2);
	}

	/** Mean height of each cell. */
	double[][] cells() {
		double[][] cells = new double[yEdges.length - 1][xEdges.length - 1];
		for (int row = 0; row < cells.length; row++) {
			for (int column = 0; column < cells[row].length; column++) {
				cells[row][column] = (corners[row][column] + corners[row][column + 1] + corners[row + 1][column]
						+ corners[row + 1][column + 1]) / 4;
			}
		}
		return cells;
	}
}
