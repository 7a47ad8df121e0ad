// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

import java.util.Optional;

import org.spinscape.core.kind.GrowthLaw;

/** Laws by which a positive quantity may grow or fall with size; fitted to its logarithm. */
public enum GrowthModel {

	/** ln y = a + b N. */
	EXPONENTIAL,
	/** ln y = a + b ln N. */
	POWER_LAW,
	/** ln y = a + b N^c with 0.05 <= c <= 3, found by golden-section search on chi-square. */
	STRETCHED;

	private static final double LEAST = 0.05;
	private static final double MOST = 3;
	private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
	private static final int STEPS = 60;

	/** As in tables of fits, for example {@code power-law}. */
	public String label() {
		return GrowthLaw.valueOf(name()).label();
	}

	/**
	 * A fitted law.
	 *
	 * @param model    the law
	 * @param fit      the linear fit of ln y
	 * @param exponent c of a stretched law, else 1
	 */
	public record Fit(GrowthModel model, LeastSquares fit, double exponent) {

		/** See {@link LeastSquares#informationCriterion}. */
		public double informationCriterion() {
			return fit.informationCriterion(model == STRETCHED ? 1 : 0);
		}

		/** ln y at a size. */
		public double at(double size) {
			return fit.at(row(model, size, exponent));
		}

		/** The error of ln y at a size. */
		public double errorAt(double size) {
			return fit.errorAt(row(model, size, exponent));
		}

		/** b: the rate of an exponential, the power of a power law. */
		public Estimate rate() {
			return fit.parameter(1);
		}
	}

	private static double[] row(GrowthModel model, double size, double exponent) {
		return new double[] { 1, switch (model) {
			case EXPONENTIAL -> size;
			case POWER_LAW -> StrictMath.log(size);
			case STRETCHED -> StrictMath.pow(size, exponent);
		} };
	}

	/**
	 * Fits.
	 *
	 * @param sizes  positive, at least two different ones
	 * @param logs   ln y at each size
	 * @param errors of the logarithms, positive
	 * @return empty if there are fewer points than parameters or they do not determine them
	 */
	public Optional<Fit> fit(double[] sizes, double[] logs, double[] errors) {
		try {
			if (sizes.length < (this == STRETCHED ? 3 : 2)) {
				return Optional.empty();
			}
			double exponent = this == STRETCHED ? search(sizes, logs, errors) : 1;
			return Optional.of(new Fit(this, linear(sizes, logs, errors, exponent), exponent));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private LeastSquares linear(double[] sizes, double[] logs, double[] errors, double exponent) {
		double[][] design = new double[sizes.length][];
		for (int i = 0; i < design.length; i++) {
			design[i] = row(this, sizes[i], exponent);
		}
		return LeastSquares.fit(design, logs, errors);
	}

	private double search(double[] sizes, double[] logs, double[] errors) {
		double low = LEAST;
		double high = MOST;
		double left = high - GOLDEN * (high - low);
		double right = low + GOLDEN * (high - low);
		double atLeft = linear(sizes, logs, errors, left).chiSquare();
		double atRight = linear(sizes, logs, errors, right).chiSquare();
		// The golden section makes the point that stays one of the next two: each step costs one fit.
		for (int step = 0; step < STEPS; step++) {
			if (atLeft <= atRight) {
				high = right;
				right = left;
				atRight = atLeft;
				left = high - GOLDEN * (high - low);
				atLeft = linear(sizes, logs, errors, left).chiSquare();
			} else {
				low = left;
				left = right;
				atLeft = atRight;
				right = low + GOLDEN * (high - low);
				atRight = linear(sizes, logs, errors, right).chiSquare();
			}
		}
		return (low + high) / 2;
	}
}
