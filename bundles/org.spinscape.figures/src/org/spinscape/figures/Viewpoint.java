// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

/**
 * From where a figure in three dimensions is seen.
 *
 * @param turn angle about the vertical in degrees, from -180 to below 180
 * @param tilt angle above the horizon in degrees, from {@link #LOWEST} to {@link #HIGHEST}
 * @param zoom magnification, 1 to {@link #CLOSEST}
 */
public record Viewpoint(double turn, double tilt, double zoom) {

	/** Least tilt: nothing is seen from below. */
	public static final double LOWEST = 5;
	/** Greatest tilt: from straight above, as on a map. */
	public static final double HIGHEST = 90;
	/** Greatest magnification. */
	public static final double CLOSEST = 8;
	/** Where figures are seen from if nobody says otherwise. */
	public static final Viewpoint USUAL = new Viewpoint(-35, 32, 1);

	private static final double FULL_TURN = 360;

	/** Angles that make a full turn or more are reduced, the others brought into their ranges. */
	public Viewpoint {
		turn = turn - FULL_TURN * Math.floor((turn + FULL_TURN / 2) / FULL_TURN);
		tilt = Math.clamp(tilt, LOWEST, HIGHEST);
		zoom = Math.clamp(zoom, 1, CLOSEST);
	}

	/** This viewpoint after further turning and tilting, in degrees. */
	public Viewpoint moved(double byTurn, double byTilt) {
		return new Viewpoint(turn + byTurn, tilt + byTilt, zoom);
	}

	/** This viewpoint, nearer or farther. */
	public Viewpoint magnified(double factor) {
		return new Viewpoint(turn, tilt, zoom * factor);
	}
}
