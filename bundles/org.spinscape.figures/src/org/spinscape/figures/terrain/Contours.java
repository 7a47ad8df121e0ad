// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import java.util.ArrayList;
import java.util.List;

/** Lines of equal height, by linear interpolation along the edges of each cell (marching squares). */
final class Contours {

	private final Terrain terrain;
	private final double level;
	private final List<double[]> strokes = new ArrayList<>();

	private Contours(Terrain terrain, double level) {
		this.terrain = terrain;
		this.level = level;
	}

	/** The strokes at several levels, as x1, y1, x2, y2 in turn. */
	static double[] strokes(Terrain terrain, double[] levels) {
		List<double[]> all = new ArrayList<>();
		for (double level : levels) {
			Contours contours = new Contours(terrain, level);
			contours.trace();
			all.addAll(contours.strokes);
		}
		return all.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
	}

	private void trace() {
		for (int row = 0; row + 1 < terrain.yEdges().length; row++) {
			for (int column = 0; column + 1 < terrain.xEdges().length; column++) {
				cell(row, column);
			}
		}
	}

	/** A line enters and leaves a cell where its edges pass the level; four crossings (a saddle) are paired in order. */
	private void cell(int row, int column) {
		int[][] corners = { { row, column }, { row, column + 1 }, { row + 1, column + 1 }, { row + 1, column } };
		List<double[]> crossings = new ArrayList<>();
		for (int side = 0; side < 4; side++) {
			int[] from = corners[side];
			int[] to = corners[(side + 1) % 4];
			double a = terrain.corners()[from[0]][from[1]] - level;
			double b = terrain.corners()[to[0]][to[1]] - level;
			if (a < 0 != b < 0) {
				double share = a / (a - b);
				crossings.add(new double[] { between(terrain.xEdges(), from[1], to[1], share),
						between(terrain.yEdges(), from[0], to[0], share) });
			}
		}
		for (int i = 0; i + 1 < crossings.size(); i += 2) {
			double[] p = crossings.get(i);
			double[] q = crossings.get(i + 1);
			strokes.add(new double[] { p[0], p[1], q[0], q[1] });
		}
	}

	private static double between(double[] edges, int from, int to, double share) {
		return edges[from] + share * (edges[to] - edges[from]);
	}
}
