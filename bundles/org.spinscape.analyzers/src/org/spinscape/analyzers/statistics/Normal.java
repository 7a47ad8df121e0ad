// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

import java.util.function.DoubleUnaryOperator;

/** The standard normal distribution, and Student's for small samples. */
public final class Normal {

	private static final int TERMS = 400;

	private Normal() {
	}

	/** Probability of a value below {@code x}; relative error about 1e-13 down to probabilities of 1e-300. */
	public static double cumulative(double x) {
		if (Double.isNaN(x)) {
			return Double.NaN;
		}
		double tail = Math.abs(x) < 3 ? 0.5 - centre(Math.abs(x)) : tail(Math.abs(x));
		return x < 0 ? tail : 1 - tail;
	}

	private static double density(double x) {
		return StrictMath.exp(-x * x / 2) / StrictMath.sqrt(2 * Math.PI);
	}

	/** Probability between 0 and x by the series density(x) (x + x^3/3 + x^5/15 + ...), all of whose terms are positive. */
	private static double centre(double x) {
		double term = x;
		double sum = x;
		for (int k = 1; k < TERMS && term > sum * 1e-17; k++) {
			term *= x * x / (2 * k + 1);
			sum += term;
		}
		return density(x) * sum;
	}

	/** Probability above x by Laplace's continued fraction density(x)/(x + 1/(x + 2/(x + ...))), evaluated backwards. */
	private static double tail(double x) {
		double fraction = x;
		for (int k = TERMS; k > 0; k--) {
			fraction = x + k / fraction;
		}
		return density(x) / fraction;
	}

	/** The value below which a share of {@code probability} lies. */
	public static double quantile(double probability) {
		return invert(probability, 40, Normal::cumulative);
	}

	/** The value below which a share of {@code probability} of Student's distribution lies. @param degrees at least 1 */
	public static double student(double probability, int degrees) {
		return invert(probability, 1e4, t -> studentCumulative(t, degrees));
	}

	/** By the finite trigonometric sums for whole degrees of freedom (Abramowitz and Stegun 26.7.3 and 26.7.4). */
	private static double studentCumulative(double t, int degrees) {
		double theta = StrictMath.atan(t / Math.sqrt(degrees));
		double cosine = StrictMath.cos(theta);
		double sum = 0;
		boolean odd = degrees % 2 == 1;
		double term = odd ? cosine : 1;
		for (int k = odd ? 1 : 0; k <= degrees - 2; k += 2) {
			sum += term;
			term *= cosine * cosine * (k + 1.0) / (k + 2.0);
		}
		double within = odd ? 2 / Math.PI * (theta + StrictMath.sin(theta) * sum) : StrictMath.sin(theta) * sum;
		return 0.5 + within / 2;
	}

	private static double invert(double probability, double reach, DoubleUnaryOperator cumulative) {
		if (!(probability >= 0 && probability <= 1)) {
			throw new IllegalArgumentException("a probability is between 0 and 1: " + probability);
		}
		double low = -reach;
		double high = reach;
		while (high - low > 1e-14 * Math.max(1, Math.abs(low))) {
			double middle = (low + high) / 2;
			if (cumulative.applyAsDouble(middle) < probability) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return (low + high) / 2;
	}
}
