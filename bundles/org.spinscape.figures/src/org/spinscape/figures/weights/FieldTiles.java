// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.weights;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.figures.Mark;
import org.spinscape.figures.Ramp;

/**
 * The weights of units as small pictures beside each other, all in one scale of colours that is even about zero.
 *
 * @param weights {@code weights[unit][input]}
 * @param columns column of each input in a picture, from 0
 * @param rows    row of each input in a picture, from 0
 */
public record FieldTiles(double[][] weights, int[] columns, int[] rows) {

	/** More cells than these take long to draw and cannot be seen. */
	private static final int MOST_CELLS = 50_000;
	private static final int FEWEST_TILES = 16;
	/** Width over height of all tiles together. */
	private static final double ASPECT = 1.7;
	/** Between tiles, as a share of their larger side. */
	private static final double GAP = 0.12;

	/** In which order units stand. */
	public enum Order {
		/** As they are numbered. */
		NUMBER,
		/** The root of the sum of the squares of their weights, the largest first. */
		STRENGTH
	}

	/** @throws IllegalArgumentException if a unit has not one weight for each input */
	public FieldTiles {
		if (columns.length != rows.length || Arrays.stream(weights).anyMatch(unit -> unit.length != columns.length)) {
			throw new IllegalArgumentException("each of " + columns.length
					+ " inputs has a place and a weight in every unit");
		}
	}

	/** Places row by row, channel beside channel. */
	public static FieldTiles of(double[][] weights, int channels, int height, int width) {
		int area = height * width;
		int[] columns = IntStream.range(0, channels * area).map(i -> i / area * width + i % width).toArray();
		int[] rows = IntStream.range(0, channels * area).map(i -> i % area / width).toArray();
		return new FieldTiles(weights, columns, rows);
	}

	private int width() {
		return 1 + Arrays.stream(columns).max().orElse(0);
	}

	private int height() {
		return 1 + Arrays.stream(rows).max().orElse(0);
	}

	/** How many units are drawn at most. */
	private int most() {
		return Math.max(FEWEST_TILES, MOST_CELLS / Math.max(1, columns.length));
	}

	/** The units that are drawn, in order; from 0. */
	List<Integer> drawn(Order order) {
		List<Integer> strongest = IntStream.range(0, weights.length).boxed()
				.sorted((a, b) -> Double.compare(strength(b), strength(a))).limit(most()).toList();
		return order == Order.STRENGTH ? strongest : strongest.stream().sorted().toList();
	}

	/** Root of the sum of the squares of a unit's weights. */
	double strength(int unit) {
		return Math.sqrt(Arrays.stream(weights[unit]).map(weight -> weight * weight).sum());
	}

	/** The largest absolute weight; 1 if all are 0, so that there is a scale. */
	double reach() {
		double reach = Arrays.stream(weights).flatMapToDouble(Arrays::stream).map(Math::abs).filter(Double::isFinite).max()
				.orElse(0);
		return reach > 0 ? reach : 1;
	}

	/** Tiles beside each other for a picture of this shape. */
	private int across(int tiles) {
		double wide = Math.sqrt(ASPECT * tiles * height() / width());
		return Math.clamp(Math.round(wide), 1, Math.max(1, tiles));
	}

	/** The picture. @param reach absolute weight at the ends of the scale @param label what the colours are */
	Mark.Cells cells(List<Integer> units, double reach, String label) {
		int across = across(units.size());
		int down = (units.size() + across - 1) / across;
		double gap = GAP * Math.max(width(), height());
		double[] xEdges = edges(across, width(), gap);
		double[] yEdges = edges(down, height(), gap);
		double[][] values = new double[yEdges.length - 1][xEdges.length - 1];
		Arrays.stream(values).forEach(row -> Arrays.fill(row, Double.NaN));
		for (int tile = 0; tile < units.size(); tile++) {
			double[] unit = weights[units.get(tile)];
			for (int input = 0; input < unit.length; input++) {
				values[tile / across * (height() + 1) + rows[input]][tile % across * (width() + 1)
						+ columns[input]] = unit[input];
			}
		}
		return new Mark.Cells(label, xEdges, yEdges, values, Ramp.DIVERGING, -reach, reach);
	}

	/** Unit steps within a tile, a gap after each but the last. */
	private static double[] edges(int tiles, int side, double gap) {
		double[] edges = new double[tiles * (side + 1)];
		double at = 0;
		int next = 0;
		for (int tile = 0; tile < tiles; tile++) {
			for (int step = 0; step <= side; step++) {
				edges[next++] = at + step;
			}
			at += side + gap;
		}
		return edges;
	}
}
