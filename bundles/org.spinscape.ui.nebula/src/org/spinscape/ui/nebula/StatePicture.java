// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.nebula;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A picture of one state or of many, ready to be drawn.
 *
 * @param width  number of columns
 * @param height number of rows
 * @param data   value of each cell, row by row from the top; gaps are 0 among spins, and else {@link #lowest}
 * @param sites  index of the site of each cell, {@link SiteRaster#NO_SITE} for gaps
 * @param kind   what the values are
 * @param gaps   whether there are gaps
 * @param lowest least value, gaps included
 * @param highest greatest value
 * @param square whether cells are to be as high as wide
 * @param x      abscissa
 * @param y      ordinate, downwards
 */
record StatePicture(int width, int height, double[] data, int[] sites, SiteReader.Kind kind, boolean gaps, double lowest,
		double highest, boolean square, Span x, Span y) {

	/**
	 * An axis.
	 *
	 * @param title what it shows
	 * @param from  value at the edge of the first column or row
	 * @param to    value at the edge of the last
	 */
	record Span(String title, double from, double to) {
	}

	/** One state on its lattice. */
	static StatePicture onLattice(SiteRaster raster, double[] values, SiteReader reader) {
		double[] cells = IntStream.of(raster.sites())
				.mapToDouble(site -> site == SiteRaster.NO_SITE ? Double.NaN : values[site]).toArray();
		return of(raster.width(), raster.height(), cells, raster.sites(), reader, true,
				new Span("", 0, raster.width() / (double) raster.cells()),
				new Span("", 0, raster.height() / (double) raster.cells()));
	}

	/**
	 * States one below the other, each as a row of its sites.
	 *
	 * @param rows   the states, first the uppermost; at least one
	 * @param height number of rows that there shall be; the lowest stay empty if there are fewer states
	 */
	static StatePicture rowByRow(List<double[]> rows, int height, SiteReader reader, Span y) {
		int width = rows.getFirst().length;
		double[] cells = new double[width * height];
		int[] sites = new int[cells.length];
		Arrays.fill(cells, Double.NaN);
		Arrays.fill(sites, SiteRaster.NO_SITE);
		for (int row = 0; row < Math.min(height, rows.size()); row++) {
			double[] values = rows.get(row);
			for (int site = 0; site < Math.min(width, values.length); site++) {
				cells[row * width + site] = values[site];
				sites[row * width + site] = site;
			}
		}
		return of(width, height, cells, sites, reader, false, new Span("site", 0, width), y);
	}

	private static StatePicture of(int width, int height, double[] cells, int[] sites, SiteReader reader, boolean square,
			Span x, Span y) {
		boolean gaps = IntStream.of(sites).anyMatch(site -> site == SiteRaster.NO_SITE);
		double lowest;
		double highest;
		double gap;
		switch (reader.kind()) {
			case TWO -> {
				lowest = -1;
				highest = 1;
				gap = 0;
			}
			case FEW -> {
				lowest = gaps ? -1 : 0;
				highest = reader.greatest();
				gap = -1;
			}
			default -> {
				highest = Arrays.stream(cells).filter(Double::isFinite).map(Math::abs).max().orElse(1);
				highest = highest > 0 ? highest : 1;
				lowest = gaps ? -1.02 * highest : -highest;
				gap = lowest;
			}
		}
		double empty = gap;
		return new StatePicture(width, height, Arrays.stream(cells).map(value -> Double.isNaN(value) ? empty : value)
				.toArray(),
				sites, reader.kind(), gaps, lowest, highest, square, x, y);
	}
}
