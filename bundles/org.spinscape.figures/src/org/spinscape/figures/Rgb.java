// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

/**
 * An opaque colour.
 *
 * @param red   0 to 255
 * @param green 0 to 255
 * @param blue  0 to 255
 */
public record Rgb(int red, int green, int blue) {

	public Rgb {
		if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
			throw new IllegalArgumentException("no colour: " + red + ", " + green + ", " + blue);
		}
	}

	/** From {@code 0xRRGGBB}. */
	public static Rgb of(int hex) {
		return new Rgb(hex >> 16 & 255, hex >> 8 & 255, hex & 255);
	}

	/** The colour a share of the way from this one (0) to another (1). */
	public Rgb towards(Rgb other, double share) {
		return new Rgb(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
	}

	private static int mix(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}

	/** As {@code #rrggbb}. */
	public String hex() {
		return String.format(java.util.Locale.ROOT, "#%06x", red << 16 | green << 8 | blue);
	}

	/** Relative luminance as WCAG 2 defines it: 0 for black, 1 for white. */
	public double luminance() {
		return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
	}

	/** Contrast ratio as WCAG 2 defines it: 1 (none) to 21 (black on white). */
	public double contrast(Rgb other) {
		double a = luminance() + 0.05;
		double b = other.luminance() + 0.05;
		return Math.max(a, b) / Math.min(a, b);
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}
}
