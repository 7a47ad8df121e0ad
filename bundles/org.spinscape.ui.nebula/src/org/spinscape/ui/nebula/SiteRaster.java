// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.nebula;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.spinscape.core.result.Configurations.Layout;

/**
 * Which cell of a picture shows which site of a lattice: one cell a site where all stand on whole numbers, else several, and
 * each takes the nearest site. Layers stand side by side.
 *
 * @param width  number of cells
 * @param height number of cells
 * @param sites  index of the site of each cell, row by row from the top; {@link #NO_SITE} where there is none
 * @param cells  cells for the distance of nearest neighbours
 */
record SiteRaster(int width, int height, int[] sites, int cells) {

	static final int NO_SITE = -1;

	/** For sites that stand anywhere. */
	private static final int FINE = 6;
	/** Of the distance of nearest neighbours: farther from a site there is nothing. */
	private static final double REACH = 0.6;
	private static final int MOST_CELLS = 4_000_000;

	/** Of so many sites; empty if they have no places, or stand in one row. */
	static Optional<SiteRaster> of(Layout layout, int sites) {
		if (layout.x().length != sites || sites == 0 || isRow(layout)) {
			return Optional.empty();
		}
		boolean whole = DoubleStream.concat(Arrays.stream(layout.x()), Arrays.stream(layout.y()))
				.allMatch(value -> value == Math.rint(value));
		SiteRaster raster = draw(layout, whole ? 1 : FINE);
		return raster == null && !whole ? Optional.ofNullable(draw(layout, 2)) : Optional.ofNullable(raster);
	}

	private static boolean isRow(Layout layout) {
		return same(Arrays.stream(layout.x())) && IntStream.of(layout.layer()).distinct().count() == 1
				|| same(Arrays.stream(layout.y())) && IntStream.of(layout.layer()).distinct().count() == 1;
	}

	private static boolean same(DoubleStream values) {
		return values.distinct().limit(2).count() == 1;
	}

	private static SiteRaster draw(Layout layout, int cells) {
		double left = Arrays.stream(layout.x()).min().orElse(0);
		double top = Arrays.stream(layout.y()).min().orElse(0);
		double across = (Arrays.stream(layout.x()).max().orElse(0) - left + 1) * cells;
		double down = (Arrays.stream(layout.y()).max().orElse(0) - top + 1) * cells;
		int[] layers = IntStream.of(layout.layer()).distinct().sorted().toArray();
		int columns = (int) Math.ceil(Math.sqrt(layers.length));
		int rows = (layers.length + columns - 1) / columns;
		if ((across + cells) * columns * (down + cells) * rows > MOST_CELLS) {
			return null;
		}
		int wide = (int) Math.ceil(across);
		int high = (int) Math.ceil(down);
		int width = columns * (wide + cells) - cells;
		int height = rows * (high + cells) - cells;
		int[] sites = new int[width * height];
		Arrays.fill(sites, NO_SITE);
		double[] distances = new double[sites.length];
		Arrays.fill(distances, cells == 1 ? 0.5 : REACH * cells);
		for (int site = 0; site < layout.x().length; site++) {
			int layer = Arrays.binarySearch(layers, layout.layer()[site]);
			int x0 = layer % columns * (wide + cells);
			int y0 = layer / columns * (high + cells);
			double x = (layout.x()[site] - left + 0.5) * cells - 0.5;
			double y = (layout.y()[site] - top + 0.5) * cells - 0.5;
			for (int i = Math.max(0, (int) (x - cells)); i <= Math.min(wide - 1, x + cells); i++) {
				for (int j = Math.max(0, (int) (y - cells)); j <= Math.min(high - 1, y + cells); j++) {
					double distance = Math.hypot(i - x, j - y);
					int cell = (y0 + j) * width + x0 + i;
					if (distance < distances[cell]) {
						distances[cell] = distance;
						sites[cell] = site;
					}
				}
			}
		}
		return new SiteRaster(width, height, sites, cells);
	}

	/** Whether some cells show no site. */
	boolean hasGaps() {
		return IntStream.of(sites).anyMatch(site -> site == NO_SITE);
	}
}
