// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

/**
 * The derivative of the couplings of a level by those of the level below, from correlations of their sums, and the exponents
 * that it gives: {@code y = ln(largest eigenvalue) / ln 2}.
 *
 * @param thermal  y_t, from neighbours and diagonal neighbours; 1 at the transition
 * @param magnetic y_h, from the sum of spins; 15/8 at the transition
 */
record LinearisedFlow(double thermal, double magnetic) {

	/**
	 * From sums of many states.
	 *
	 * @param sums  {@code sums[state]}, as {@link BlockLevels#sums} gives them
	 * @param level the upper level, from 1
	 */
	static LinearisedFlow of(double[][] sums, int level) {
		int above = BlockLevels.SUMS * level;
		int below = above - BlockLevels.SUMS;
		double[][] own = new double[2][2];
		double[][] cross = new double[2][2];
		for (int a = 0; a < 2; a++) {
			for (int b = 0; b < 2; b++) {
				own[a][b] = covariance(sums, above + a, above + b);
				cross[a][b] = covariance(sums, above + a, below + b);
			}
		}
		double determinant = own[0][0] * own[1][1] - own[0][1] * own[1][0];
		double[][] flow = new double[2][2];
		for (int b = 0; b < 2; b++) {
			flow[0][b] = (own[1][1] * cross[0][b] - own[0][1] * cross[1][b]) / determinant;
			flow[1][b] = (own[0][0] * cross[1][b] - own[1][0] * cross[0][b]) / determinant;
		}
		double trace = flow[0][0] + flow[1][1];
		double product = flow[0][0] * flow[1][1] - flow[0][1] * flow[1][0];
		double eigenvalue = trace / 2 + Math.sqrt(Math.max(0, trace * trace / 4 - product));
		// Odd sums have mean zero by symmetry, which is taken for known.
		double odd = moment(sums, above + 2, below + 2) / moment(sums, above + 2, above + 2);
		return new LinearisedFlow(StrictMath.log(eigenvalue) / StrictMath.log(2), StrictMath.log(odd) / StrictMath.log(2));
	}

	private static double covariance(double[][] sums, int a, int b) {
		return moment(sums, a, b) - mean(sums, a) * mean(sums, b);
	}

	private static double moment(double[][] sums, int a, int b) {
		double sum = 0;
		for (double[] state : sums) {
			sum += state[a] * state[b];
		}
		return sum / sums.length;
	}

	private static double mean(double[][] sums, int a) {
		double sum = 0;
		for (double[] state : sums) {
			sum += state[a];
		}
		return sum / sums.length;
	}
}
