// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import org.spinscape.figures.Viewpoint;

/**
 * A parallel projection of a box onto the picture: turned about the vertical, then seen from above at an angle.
 *
 * <p>
 * The box has unit sides about the origin for x and y, and heights from 0 to {@link #HEIGHT}.
 */
final class Perspective {

	/** Height of the box in units of its sides. */
	static final double HEIGHT = 0.6;
	/** Where light comes from, in coordinates of the picture (across, up, towards the viewer): above the left shoulder. */
	private static final double[] LIGHT = { -0.47, 0.58, 0.66 };

	private final double cosTurn;
	private final double sinTurn;
	private final double cosTilt;
	private final double sinTilt;

	Perspective(Viewpoint from) {
		cosTurn = Math.cos(Math.toRadians(from.turn()));
		sinTurn = Math.sin(Math.toRadians(from.turn()));
		cosTilt = Math.cos(Math.toRadians(from.tilt()));
		sinTilt = Math.sin(Math.toRadians(from.tilt()));
	}

	/** Horizontal position in the picture. */
	double across(double x, double y) {
		return x * cosTurn - y * sinTurn;
	}

	/** Vertical position in the picture, growing upwards. */
	double up(double x, double y, double z) {
		return depth(x, y) * sinTilt + z * cosTilt;
	}

	/** Distance from the viewer along the ground: what is farther is drawn first. */
	double depth(double x, double y) {
		return x * sinTurn + y * cosTurn;
	}

	/** Distance from the viewer. */
	double distance(double x, double y, double z) {
		return depth(x, y) * cosTilt - z * sinTilt;
	}

	/** Vertical position in the picture of the middle of the box. */
	double middle() {
		return HEIGHT / 2 * cosTilt;
	}

	/** The corner of the ground that is farthest from the viewer, as x and y. */
	double[] farCorner() {
		return new double[] { sinTurn >= 0 ? 0.5 : -0.5, cosTurn >= 0 ? 0.5 : -0.5 };
	}

	/** The corner of the ground at the left end of the picture, as x and y. */
	double[] leftCorner() {
		return new double[] { cosTurn >= 0 ? -0.5 : 0.5, sinTurn >= 0 ? 0.5 : -0.5 };
	}

	/** Cosine of the angle between light and a direction of the box, of length 1; 0 if it looks away from the light. */
	double light(double nx, double ny, double nz) {
		double across = across(nx, ny);
		double up = up(nx, ny, nz);
		double towards = -distance(nx, ny, nz);
		return Math.max(0, LIGHT[0] * across + LIGHT[1] * up + LIGHT[2] * towards);
	}
}
