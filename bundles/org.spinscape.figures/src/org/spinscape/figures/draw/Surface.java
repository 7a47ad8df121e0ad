// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

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

	/** Draws a circle. @param fill its inside, or {@code null} @param pen its line, or {@code null} */
	void circle(double x, double y, double radius, Rgb fill, Pen pen);

	/** Draws a word without markup; (x, y) is on the base line, the angle counts against the clock in degrees. */
	void text(String text, double x, double y, Lettering lettering);

	/** Lets {@code drawing} draw only inside a box. Not nested. */
	void clipped(Box box, Runnable drawing);
}
