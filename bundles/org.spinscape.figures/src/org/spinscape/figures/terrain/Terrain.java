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
	/** Exponent of the inverse distance: more than 2, so that far points do not flatten the wells. */
	private static final double POWER = 3;

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
			double weight = Math.pow(square, -POWER / 2);
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
