// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

import org.spinscape.figures.Mark;
import org.spinscape.figures.Rgb;

/**
 * How a line is drawn.
 *
 * @param colour colour
 * @param width  width in points
 * @param line   solid, dashed or dotted
 */
public record Pen(Rgb colour, double width, Mark.Line line) {

	/** A solid line. */
	public static Pen solid(Rgb colour, double width) {
		return new Pen(colour, width, Mark.Line.SOLID);
	}

	/** Lengths of dash and gap in points; empty for a solid line. */
	public double[] dashes() {
		return switch (line) {
			case DASHED -> new double[] { 4, 2.5 };
			case DOTTED -> new double[] { 1, 2 };
			case SOLID, NONE -> new double[0];
		};
	}
}
