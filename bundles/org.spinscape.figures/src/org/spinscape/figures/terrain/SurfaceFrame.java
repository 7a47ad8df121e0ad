// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

/**
 * A picture of pixels on which a box is seen.
 *
 * @param width  in pixels
 * @param height in pixels
 * @param left   pixel of the vertical axis of the box
 * @param top    pixel of the middle of the ground
 * @param unit   pixels of a side of the box
 * @param point  pixels of a point of 1/72 inch
 */
public record SurfaceFrame(int width, int height, double left, double top, double unit, double point) {

	double x(double across) {
		return left + unit * across;
	}

	double y(double up) {
		return top - unit * up;
	}
}
