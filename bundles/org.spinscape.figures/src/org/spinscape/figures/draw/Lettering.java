// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

import org.spinscape.figures.Rgb;

/**
 * How words are drawn.
 *
 * @param colour colour
 * @param size   height of the letters in points
 * @param bold   whether they are bold
 * @param align  which part of the words is at the given place
 * @param angle  against the clock, in degrees
 */
public record Lettering(Rgb colour, double size, boolean bold, Align align, double angle) {

	/** Which part of the words is at the given place. */
	public enum Align {
		/** Their start. */
		START,
		/** Their middle. */
		MIDDLE,
		/** Their end. */
		END
	}

	/** Upright words. */
	public static Lettering of(Rgb colour, double size, Align align) {
		return new Lettering(colour, size, false, align, 0);
	}

	/** These letters in bold. */
	public Lettering inBold() {
		return new Lettering(colour, size, true, align, angle);
	}

	/** These letters turned. */
	public Lettering turned(double degrees) {
		return new Lettering(colour, size, bold, align, degrees);
	}

	/** These letters at another size, aligned at their start. */
	Lettering part(double otherSize) {
		return new Lettering(colour, otherSize, bold, Align.START, angle);
	}
}
