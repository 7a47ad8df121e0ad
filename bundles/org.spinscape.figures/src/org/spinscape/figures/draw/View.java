// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

/**
 * The part of a panel in sight, as shares of the full lengths of its axes (by place, low end 0, high end 1).
 *
 * @param x0 left end
 * @param x1 right end
 * @param y0 low end of the ordinate
 * @param y1 high end of the ordinate
 */
public record View(double x0, double x1, double y0, double y1) {

	/** All of it. */
	public static final View FULL = new View(0, 1, 0, 1);

	private static final double CLOSEST = 1e-5;

	/** A view magnified by {@code factor} about a point given as shares of what is in sight now. */
	public View zoom(double factor, double atX, double atY) {
		double width = Math.clamp((x1 - x0) / factor, CLOSEST, 1);
		double height = Math.clamp((y1 - y0) / factor, CLOSEST, 1);
		double left = x0 + atX * (x1 - x0 - width);
		double low = y0 + atY * (y1 - y0 - height);
		return at(left, low, width, height);
	}

	/** A view moved by shares of what is in sight; it stops at the ends of the axes. */
	public View pan(double shareX, double shareY) {
		return at(x0 + shareX * (x1 - x0), y0 + shareY * (y1 - y0), x1 - x0, y1 - y0);
	}

	/** This view with the ordinate of another. */
	public View withY(View other) {
		return new View(x0, x1, other.y0, other.y1);
	}

	private static View at(double left, double low, double width, double height) {
		double x = Math.clamp(left, 0, 1 - width);
		double y = Math.clamp(low, 0, 1 - height);
		return new View(x, x + width, y, y + height);
	}
}
