// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

/**
 * An upright rectangle.
 *
 * @param x      left edge
 * @param y      upper edge
 * @param width  width
 * @param height height
 */
public record Box(double x, double y, double width, double height) {

	/** Right edge. */
	public double right() {
		return x + width;
	}

	/** Lower edge. */
	public double bottom() {
		return y + height;
	}

	/** Whether a point lies inside or on the edge. */
	public boolean contains(double px, double py) {
		return px >= x && px <= right() && py >= y && py <= bottom();
	}

	/** This box without a margin. */
	public Box inset(double left, double top, double right, double bottom) {
		return new Box(x + left, y + top, Math.max(1, width - left - right), Math.max(1, height - top - bottom));
	}
}
