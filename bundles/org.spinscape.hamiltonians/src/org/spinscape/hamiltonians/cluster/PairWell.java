// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.cluster;

/**
 * The energy of two atoms as a function of the square s of their distance: {@code 4 eps ((sigma^2/s)^6 - (sigma^2/s)^3)}.
 * Below {@link #CORE} it goes on as the parabola in s with the same value, slope and curvature, so that atoms on one
 * place have a finite energy. No minimum comes near: the shortest distances in clusters are above 0.9 sigma.
 *
 * @param depth eps, positive, in J
 * @param size  sigma, positive
 */
record PairWell(double depth, double size) {

	/** Where the parabola begins, in sigma: 254 eps above separate atoms. */
	static final double CORE = 0.7;

	private static final double CORE_SQUARE = CORE * CORE;

	/** Energy in J. @param square of the distance, 0 or more */
	double energy(double square) {
		double s = square / (size * size);
		if (s < CORE_SQUARE) {
			double beyond = s - CORE_SQUARE;
			return depth * (reducedEnergy(CORE_SQUARE) + beyond * (reducedSlope(CORE_SQUARE) + beyond * reducedCurvature(
					CORE_SQUARE) / 2));
		}
		return depth * reducedEnergy(s);
	}

	/** How the energy changes with the square of the distance. */
	double slope(double square) {
		double s = square / (size * size);
		double change = s < CORE_SQUARE ? reducedSlope(CORE_SQUARE) + (s - CORE_SQUARE) * reducedCurvature(CORE_SQUARE)
				: reducedSlope(s);
		return depth / (size * size) * change;
	}

	/** How {@link #slope} changes with the square of the distance. */
	double curvature(double square) {
		double area = size * size;
		return depth / (area * area) * reducedCurvature(Math.max(square / area, CORE_SQUARE));
	}

	/** The energy over eps, and below how it changes, at s in the unit of the square of sigma. */
	private static double reducedEnergy(double s) {
		double attraction = 1 / (s * s * s);
		return 4 * attraction * (attraction - 1);
	}

	private static double reducedSlope(double s) {
		double attraction = 1 / (s * s * s);
		return 12 * attraction * (1 - 2 * attraction) / s;
	}

	private static double reducedCurvature(double s) {
		double attraction = 1 / (s * s * s);
		return 24 * attraction * (7 * attraction - 2) / (s * s);
	}
}
