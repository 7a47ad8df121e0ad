// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

/**
 * The ends of a spectrum, with the eigenvalues that stand apart from the bulk: down to the last gap that is more than
 * {@value #WIDE} times the mean of the {@value #FOLLOWING} gaps next to it on the side of the bulk. At the edge of the bulk
 * of a random matrix gaps shrink inwards slowly, so that the first is rarely more than three times the mean of the next.
 * Nodes of a quadrature inside the bulk lie farther apart than eigenvalues, so that with them outliers are missed rather
 * than made up.
 *
 * @param values eigenvalues, or nodes that stand for them; rising
 * @param lower  how many at the lower end are eigenvalues
 * @param upper  how many at the upper end are
 * @param most   outliers looked for at an end
 */
record Outliers(double[] values, int lower, int upper, int most) {

	static final double WIDE = 5;
	static final int FOLLOWING = 5;
	/** More than so many, or than a tenth of all, would be a bulk of their own. */
	private static final int MOST = 50;

	static Outliers among(double[] values, int lower, int upper, int dimension) {
		return new Outliers(values, lower, upper, Math.min(MOST, dimension / 10));
	}

	/** The number of them; NaN if too little is known to tell outliers from the bulk. @param above the upper end */
	double count(boolean above) {
		int sure = above ? upper : lower;
		if (sure == 0 || values.length < 2 * FOLLOWING) {
			return Double.NaN;
		}
		int count = 0;
		double rounding = EigenvalueSigns.flat(values);
		for (int k = 0; k < Math.min(Math.min(most, sure), values.length - FOLLOWING - 1); k++) {
			double following = Math.abs(at(above, k + 1) - at(above, k + 1 + FOLLOWING)) / FOLLOWING;
			if (Math.abs(at(above, k) - at(above, k + 1)) > WIDE * following + rounding) {
				count = k + 1;
			}
		}
		return count;
	}

	/** Eigenvalue number k from an end. */
	private double at(boolean above, int k) {
		return above ? values[values.length - 1 - k] : values[k];
	}
}
