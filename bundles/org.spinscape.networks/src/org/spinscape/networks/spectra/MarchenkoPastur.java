// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.spectra;

/**
 * The law that eigenvalues of {@code W'W / N} follow for large matrices of independent elements with mean 0, N the longer
 * side and M the shorter one.
 *
 * @param variance of an element
 * @param ratio    M / N, above 0 and at most 1
 * <p>Marchenko, Pastur, Distribution of eigenvalues for some
 * sets of random matrices, Math. USSR Sb. 1, 457 (1967).
 */
record MarchenkoPastur(double variance, double ratio) {

	/** {@code variance (1 - sqrt(ratio))^2}. */
	double lower() {
		return variance * Math.pow(1 - Math.sqrt(ratio), 2);
	}

	/** {@code variance (1 + sqrt(ratio))^2}. */
	double upper() {
		return variance * Math.pow(1 + Math.sqrt(ratio), 2);
	}

	/** Share of eigenvalues between two values, by the middle points of many steps in an angle that flattens both edges. */
	double share(double from, double to) {
		double centre = (lower() + upper()) / 2;
		double half = (upper() - lower()) / 2;
		double first = angle(from, centre, half);
		double last = angle(to, centre, half);
		int steps = 1 + (int) (2000 * (last - first));
		double sum = 0;
		for (int i = 0; i < steps; i++) {
			double angle = first + (i + .5) * (last - first) / steps;
			double sine = half * StrictMath.sin(angle);
			sum += sine * sine / (centre - half * StrictMath.cos(angle));
		}
		return sum * (last - first) / steps / (2 * Math.PI * variance * ratio);
	}

	private static double angle(double x, double centre, double half) {
		return half > 0 ? StrictMath.acos(Math.clamp((centre - x) / half, -1.0, 1.0)) : 0;
	}
}
