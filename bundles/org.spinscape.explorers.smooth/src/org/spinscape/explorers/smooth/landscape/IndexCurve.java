// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import java.util.Arrays;

/**
 * The share of negative eigenvalues as a function of energy that a semicircle of eigenvalues gives whose centre falls in
 * proportion to the energy: {@code F((e - middle) / width)}, F the distribution function of the semicircle law. Spherical
 * glasses have it with the middle 0 and a width that is known; for any other landscape both are fitted, and what is left
 * says whether its saddles are layered in that way.
 *
 * @param middle energy at which half of the eigenvalues are negative
 * @param width  energy from there to where none is
 * @param rms    root mean square distance of the shares from the curve
 */
record IndexCurve(double middle, double width, double rms) {

	private static final int COARSE = 24;
	private static final int REFINEMENTS = 60;

	/** The curve that is nearest to points. @param energies at least two different ones @param shares of negative eigenvalues */
	static IndexCurve fit(double[] energies, double[] shares) {
		double low = Arrays.stream(energies).min().orElseThrow();
		double range = Arrays.stream(energies).max().orElseThrow() - low;
		IndexCurve best = new IndexCurve(Double.NaN, Double.NaN, Double.POSITIVE_INFINITY);
		// Where few eigenvalues are negative the middle lies far above the energies seen.
		for (int i = 0; i <= COARSE; i++) {
			for (int j = 0; j <= COARSE; j++) {
				double edge = low + range * (2.0 * i / COARSE - 1);
				double width = range * StrictMath.pow(2, 8.0 * j / COARSE - 3);
				best = better(best, edge + width, width, energies, shares);
			}
		}
		double stepMiddle = range / 4;
		double stepWidth = best.width() / 4;
		for (int i = 0; i < REFINEMENTS; i++) {
			IndexCurve before = best;
			for (int a = -1; a <= 1; a++) {
				for (int b = -1; b <= 1; b++) {
					best = better(best, before.middle() + a * stepMiddle, before.width() + b * stepWidth, energies, shares);
				}
			}
			if (best == before) {
				stepMiddle /= 2;
				stepWidth /= 2;
			}
		}
		return best;
	}

	private static IndexCurve better(IndexCurve best, double middle, double width, double[] energies, double[] shares) {
		if (!(width > 0)) {
			return best;
		}
		double squares = 0;
		for (int i = 0; i < energies.length; i++) {
			double off = shares[i] - SphericalTheory.semicircle((energies[i] - middle) / width);
			squares += off * off;
		}
		double rms = Math.sqrt(squares / energies.length);
		return rms < best.rms() ? new IndexCurve(middle, width, rms) : best;
	}
}
