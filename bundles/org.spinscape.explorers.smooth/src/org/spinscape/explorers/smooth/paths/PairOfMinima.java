// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

/**
 * Two ends of descents and the paths between them.
 *
 * @param one     energy of the first
 * @param other   energy of the second
 * @param slope   the longer of the two gradients
 * @param kind    what they are to each other
 * @param apart   distance of the two as they were found; NaN without paths
 * @param aligned distance after the second was brought near; NaN without paths
 * @param raw     barrier of the straight line between them as found; NaN without paths
 * @param line    the straight line after that; {@code null} without paths
 * @param curve   the lowest path found; {@code null} without paths
 */
record PairOfMinima(double one, double other, double slope, Kind kind, double apart, double aligned, double raw,
		Polyline line, Polyline curve) {

	/** What two ends are to each other. */
	enum Kind {
		/** One of them is not at rest. */
		UNCONVERGED,
		/** One and the same, up to a symmetry. */
		SAME,
		/** Two minima. */
		DIFFERENT
	}

	static PairOfMinima unconverged(double one, double other, double slope) {
		return without(one, other, slope, Kind.UNCONVERGED);
	}

	static PairOfMinima same(double one, double other, double slope) {
		return without(one, other, slope, Kind.SAME);
	}

	private static PairOfMinima without(double one, double other, double slope, Kind kind) {
		return new PairOfMinima(one, other, slope, kind, Double.NaN, Double.NaN, Double.NaN, null, null);
	}

	/** Barrier of the straight line; NaN without paths. */
	double lineBarrier() {
		return line == null ? Double.NaN : line.barrier();
	}

	/** Barrier of the lowest path; NaN without paths. */
	double curveBarrier() {
		return curve == null ? Double.NaN : curve.barrier();
	}
}
