// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

/**
 * A parallel projection of a box onto the picture: turned about the vertical, then seen from above at an angle.
 *
 * <p>
 * The box has unit sides about the origin for x and y, and heights from 0 to {@link #HEIGHT}.
 */
final class Perspective {

	/** Height of the box in units of its sides. */
	static final double HEIGHT = 0.6;

	private final double cosTurn;
	private final double sinTurn;
	private final double cosTilt;
	private final double sinTilt;

	/**
	 * @param turn angle about the vertical in degrees
	 * @param tilt angle above the horizon in degrees
	 */
	Perspective(double turn, double tilt) {
		cosTurn = Math.cos(Math.toRadians(turn));
		sinTurn = Math.sin(Math.toRadians(turn));
		cosTilt = Math.cos(Math.toRadians(tilt));
		sinTilt = Math.sin(Math.toRadians(tilt));
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
}
