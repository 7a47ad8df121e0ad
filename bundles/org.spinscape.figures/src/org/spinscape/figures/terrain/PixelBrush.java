// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import org.spinscape.figures.Marker;
import org.spinscape.figures.Rgb;

/** Draws signs and lines with soft edges into a picture of pixels, 0xRRGGBB each, row by row. */
final class PixelBrush {

	private final int[] pixels;
	private final int width;
	private final int height;

	PixelBrush(int[] pixels, int width, int height) {
		this.pixels = pixels;
		this.width = width;
		this.height = height;
	}

	/** Whether a pixel of a line is drawn in full or faintly. */
	interface Sight {
		/** Share of the colour at a pixel, a share along the line from its beginning. */
		double strength(double px, double py, double along);
	}

	/** A sign, as figures draw it. @param strength 1 covers what is behind */
	void sign(Marker shape, double px, double py, double radius, Rgb colour, double strength) {
		int reach = (int) Math.ceil(1.4 * radius + 1);
		int column = (int) Math.floor(px);
		int row = (int) Math.floor(py);
		for (int y = Math.max(0, row - reach); y <= Math.min(height - 1, row + reach); y++) {
			for (int x = Math.max(0, column - reach); x <= Math.min(width - 1, column + reach); x++) {
				double outside = outside(shape, x + 0.5 - px, y + 0.5 - py, radius);
				blend(y * width + x, colour, strength * Math.clamp(0.5 - outside, 0, 1));
			}
		}
	}

	/** About how far a place is outside the outline of a sign; negative inside. */
	private static double outside(Marker shape, double dx, double dy, double radius) {
		return switch (shape) {
			case TRIANGLE -> Math.max(dy - 0.8 * radius, 0.876 * Math.abs(dx) - 0.482 * dy - 0.578 * radius);
			case DIAMOND -> (Math.abs(dx) + Math.abs(dy) - 1.3 * radius) * Math.sqrt(0.5);
			default -> Math.sqrt(dx * dx + dy * dy) - radius;
		};
	}

	/** A straight line, walked along its longer direction. */
	void line(double x1, double y1, double x2, double y2, double thickness, Rgb colour, Sight sight) {
		boolean steep = Math.abs(y2 - y1) > Math.abs(x2 - x1);
		double from = steep ? y1 : x1;
		double to = steep ? y2 : x2;
		double length = Math.hypot(x2 - x1, y2 - y1);
		if (length == 0) {
			return;
		}
		double wide = 0.5 * thickness * length / Math.abs(to - from); // across the direction walked
		int first = Math.max(0, (int) Math.floor(Math.min(from, to)));
		int last = Math.min((steep ? height : width) - 1, (int) Math.floor(Math.max(from, to)));
		for (int at = first; at <= last; at++) {
			double along = Math.clamp((at + 0.5 - from) / (to - from), 0, 1);
			double centre = steep ? x1 + along * (x2 - x1) : y1 + along * (y2 - y1);
			double strength = sight.strength(steep ? centre : at, steep ? at : centre, along);
			int edge = steep ? width : height;
			for (int side = Math.max(0, (int) Math.floor(centre - wide - 0.5)); side <= Math.min(edge - 1,
					(int) Math.floor(centre + wide + 0.5)); side++) {
				double cover = Math.clamp(wide + 0.5 - Math.abs(side + 0.5 - centre), 0, 1);
				blend(steep ? at * width + side : side * width + at, colour, strength * cover);
			}
		}
	}

	private void blend(int at, Rgb colour, double share) {
		if (share > 0) {
			int old = pixels[at];
			int part = (int) Math.round(256 * Math.min(1, share));
			int red = mix(old >> 16 & 255, colour.red(), part);
			int green = mix(old >> 8 & 255, colour.green(), part);
			pixels[at] = red << 16 | green << 8 | mix(old & 255, colour.blue(), part);
		}
	}

	private static int mix(int from, int to, int part) {
		return from + ((to - from) * part >> 8);
	}
}
