// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

import java.util.List;
import java.util.Objects;

/**
 * Something drawn in a panel, in the coordinates of its axes. A stranger's figure is put together from the same marks
 * as ours. Arrays handed in are not copied and must not be changed afterwards.
 */
public sealed interface Mark {

	/** What the legend calls it; empty to leave it out. */
	String label();

	/**
	 * Points joined by a line.
	 *
	 * @param label   name in the legend
	 * @param ink     colour
	 * @param x       abscissae
	 * @param y       ordinates; NaN interrupts the line
	 * @param xErrors one standard deviation each; empty for none
	 * @param yErrors one standard deviation each; empty for none
	 * @param marker  sign at the points
	 * @param line    how they are joined
	 * @param width   width of the line in points
	 */
	record Curve(String label, Ink ink, double[] x, double[] y, double[] xErrors, double[] yErrors, Marker marker,
			Line line, double width) implements Mark {

		public Curve {
			requireSame(x.length, y.length);
			requireSameOrNone(x.length, xErrors.length);
			requireSameOrNone(x.length, yErrors.length);
		}

		/** Points without errors, joined. */
		public static Curve line(String label, Ink ink, double[] x, double[] y, double width) {
			return new Curve(label, ink, x, y, new double[0], new double[0], Marker.NONE, Line.SOLID, width);
		}
	}

	/**
	 * A histogram.
	 *
	 * @param label  name in the legend
	 * @param ink    colour
	 * @param edges  bin edges, ascending, one more than heights
	 * @param values height of each bin
	 * @param filled whether the area is tinted
	 */
	record Bars(String label, Ink ink, double[] edges, double[] values, boolean filled) implements Mark {

		public Bars {
			requireSame(edges.length, values.length + 1);
		}
	}

	/**
	 * Separate strokes.
	 *
	 * @param label  name in the legend
	 * @param ink    colour
	 * @param ends   x1, y1, x2, y2 of each stroke in turn
	 * @param widths width of each stroke in points
	 * @param line   how they are drawn
	 */
	record Strokes(String label, Ink ink, double[] ends, double[] widths, Line line) implements Mark {

		public Strokes {
			requireSame(ends.length, 4 * widths.length);
		}
	}

	/**
	 * Separate points that can be picked.
	 *
	 * @param label  name in the legend
	 * @param ink    colour
	 * @param x      abscissae
	 * @param y      ordinates
	 * @param marker sign
	 * @param radius half its size in points
	 * @param keys   a number by which the owner knows each point
	 * @param tips   what a tooltip says of each point; empty for none
	 */
	record Dots(String label, Ink ink, double[] x, double[] y, Marker marker, double radius, int[] keys,
			List<String> tips) implements Mark {

		public Dots {
			tips = List.copyOf(tips);
			requireSame(x.length, y.length);
			requireSame(x.length, keys.length);
			requireSameOrNone(x.length, tips.size());
		}
	}

	/** A mark whose colours stand for values: it gets a colour bar instead of an entry in the legend. */
	sealed interface Scaled extends Mark permits Cells, Faces {

		/** Colours. */
		Ramp ramp();

		/** Value at the low end of the ramp. */
		double min();

		/** Value at the high end of the ramp. */
		double max();
	}

	/**
	 * A rectangle of values.
	 *
	 * @param label  what the colour means, with its unit
	 * @param xEdges column edges, ascending
	 * @param yEdges row edges, ascending
	 * @param values {@code values[row][column]}; NaN stays empty
	 * @param ramp   colours
	 * @param min    value at the low end of the ramp
	 * @param max    value at the high end of the ramp
	 */
	record Cells(String label, double[] xEdges, double[] yEdges, double[][] values, Ramp ramp, double min, double max)
			implements
				Scaled {

		public Cells {
			requireSame(yEdges.length, values.length + 1);
			for (double[] row : values) {
				requireSame(xEdges.length, row.length + 1);
			}
		}
	}

	/**
	 * Filled polygons, each in the colour of its value, for example a surface seen from above at an angle.
	 *
	 * @param label    what the colour means, with its unit
	 * @param outlines x1, y1, x2, y2, ... of each polygon, the nearest last
	 * @param values   value of each polygon
	 * @param shades   how much darker than its value says each polygon is, 0 (not at all) to 1 (black); empty for none
	 * @param ramp     colours
	 * @param min      value at the low end of the ramp
	 * @param max      value at the high end of the ramp
	 */
	record Faces(String label, double[][] outlines, double[] values, double[] shades, Ramp ramp, double min, double max)
			implements
				Scaled {

		public Faces {
			requireSame(outlines.length, values.length);
			requireSameOrNone(outlines.length, shades.length);
		}

		/** Polygons without shades. */
		public Faces(String label, double[][] outlines, double[] values, Ramp ramp, double min, double max) {
			this(label, outlines, values, new double[0], ramp, min, max);
		}
	}

	/**
	 * Sites of a lattice, all in one colour.
	 *
	 * @param label name in the legend
	 * @param ink   colour
	 * @param x     horizontal positions
	 * @param y     vertical positions
	 * @param size  side or diameter in axis units
	 * @param shape {@link Marker#SQUARE} or {@link Marker#CIRCLE}
	 * @param keys  number of each site
	 * @param tips  what a tooltip says of each site; empty for none
	 */
	record Sites(String label, Ink ink, double[] x, double[] y, double size, Marker shape, int[] keys,
			List<String> tips) implements Mark {

		public Sites {
			tips = List.copyOf(tips);
			requireSame(x.length, y.length);
			requireSame(x.length, keys.length);
			requireSameOrNone(x.length, tips.size());
		}
	}

	/**
	 * A straight reference line across the panel, with its name beside it.
	 *
	 * @param text     what it stands for, for example {@code best known}
	 * @param value    where
	 * @param vertical whether it stands at an x rather than a y
	 * @param ink      colour
	 */
	record Rule(String text, double value, boolean vertical, Ink ink) implements Mark {
		@Override
		public String label() {
			return "";
		}
	}

	/**
	 * A word at a place.
	 *
	 * @param text  the words
	 * @param x     abscissa
	 * @param y     ordinate
	 * @param below distance below the place in points; negative above it
	 * @param ink   colour
	 * @param size  height of the letters in points
	 */
	record Note(String text, double x, double y, double below, Ink ink, double size) implements Mark {

		public Note {
			Objects.requireNonNull(text, "text");
		}

		@Override
		public String label() {
			return "";
		}
	}

	/** How a line is drawn. */
	enum Line {
		/** Not at all. */
		NONE,
		/** Without gaps. */
		SOLID,
		/** In dashes. */
		DASHED,
		/** In dots. */
		DOTTED
	}

	private static void requireSame(int expected, int found) {
		if (expected != found) {
			throw new IllegalArgumentException("lengths differ: " + expected + " and " + found);
		}
	}

	private static void requireSameOrNone(int expected, int found) {
		if (found != 0) {
			requireSame(expected, found);
		}
	}
}
