// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

import java.util.Arrays;

import org.spinscape.figures.Rgb;

/**
 * What a figure can be drawn on: a file format or a widget. Lengths in points of 1/72 inch, origin at the top left.
 */
public interface Surface {

	/** Draws a line through points, given as x1, y1, x2, y2, ... */
	void polyline(double[] points, Pen pen);

	/** Fills a polygon, given as x1, y1, x2, y2, ... */
	void polygon(double[] points, Rgb fill);

	/** Fills a rectangle. */
	void rectangle(Box box, Rgb fill);

	/**
	 * Fills a polygon and draws its outline.
	 *
	 * @param corners x1, y1, x2, y2, ...; the last is joined to the first
	 */
	default void face(double[] corners, Rgb fill, Pen edge) {
		double[] outline = Arrays.copyOf(corners, corners.length + 2);
		outline[corners.length] = corners[0];
		outline[corners.length + 1] = corners[1];
		polygon(outline, fill);
		polyline(outline, edge);
	}

	/**
	 * Fills a grid of cells.
	 *
	 * @param x       where columns begin and end, from left to right; of a column with a NaN nothing is drawn
	 * @param y       where rows begin and end, from top to bottom; as with columns
	 * @param colours of the cells, row by row
	 */
	default void cells(double[] x, double[] y, Rgb[][] colours) {
		for (int row = 0; row < colours.length; row++) {
			for (int column = 0; column < colours[row].length; column++) {
				double width = x[column + 1] - x[column];
				double height = y[row + 1] - y[row];
				if (!Double.isNaN(width) && !Double.isNaN(height)) {
					// a trace of overlap keeps renderers from showing seams between the cells
					rectangle(new Box(x[column], y[row], width + 0.15, height + 0.15), colours[row][column]);
				}
			}
		}
	}

	/** Draws a circle. @param fill its inside, or {@code null} @param pen its line, or {@code null} */
	void circle(double x, double y, double radius, Rgb fill, Pen pen);

	/** Draws a word without markup; (x, y) is on the base line, the angle counts against the clock in degrees. */
	void text(String text, double x, double y, Lettering lettering);

	/**
	 * Draws the footnote of a figure, which is the last that stands in it: whoever shows it elsewhere leaves it out.
	 *
	 * @param top     where it begins, below all else
	 * @param drawing draws it
	 */
	default void footnote(@SuppressWarnings("unused") double top, Runnable drawing) {
		drawing.run();
	}

	/** Lets {@code drawing} draw only inside a box. Not nested. */
	void clipped(Box box, Runnable drawing);
}
