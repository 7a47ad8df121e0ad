// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.compare;

/**
 * By how much a number of one run exceeds that of another.
 *
 * @param value  the number minus that of the other run
 * @param error  one standard deviation; NaN if it cannot be said
 * @param how    on what the error rests
 */
public record Difference(double value, double error, How how) {

	/** On what an error rests. */
	public enum How {
		/** Samples of equal index compared with each other: they may share random numbers. */
		PAIRED("samples of equal index compared with each other"),
		/** The errors of both, added in quadrature: the runs share no random numbers. */
		INDEPENDENT("independent runs"),
		/** There is none: the runs have one seed, and no samples whose differences would scatter. */
		SHARED_SEED("no error: both runs have one seed and may share random numbers"),
		/** There is none, since a number has none. */
		NO_ERROR("no error: one of the numbers has none");

		private final String text;

		How(String text) {
			this.text = text;
		}

		/** In words. */
		public String text() {
			return text;
		}
	}

	/** Difference over its error; NaN if there is no error. */
	public double sigmas() {
		return error > 0 ? value / error : Double.NaN;
	}

	/**
	 * The difference of two numbers. Runs of one seed may share the random numbers of their disorder and their dynamics, so
	 * that their errors do not add up; the differences between samples of equal index hold in either case, with the
	 * standard error of their mean.
	 */
	static Difference of(RunNumbers.Number number, RunNumbers.Number other, boolean oneSeed) {
		double plain = number.scalar().value() - other.scalar().value();
		if (oneSeed) {
			double[] pairs = number.samples().entrySet().stream()
					.mapToDouble(entry -> entry.getValue() - other.samples().getOrDefault(entry.getKey(), Double.NaN))
					.filter(Double::isFinite).toArray();
			return pairs.length < 2 || !number.isMean() || !other.isMean() ? new Difference(plain, Double.NaN,
					How.SHARED_SEED)
					: paired(pairs);
		}
		double error = Math.hypot(number.scalar().error(), other.scalar().error());
		return new Difference(plain, error,
				Double.isNaN(error) ? How.NO_ERROR : How.INDEPENDENT);
	}

	private static Difference paired(double[] pairs) {
		double mean = 0;
		for (double pair : pairs) {
			mean += pair / pairs.length;
		}
		double squares = 0;
		for (double pair : pairs) {
			squares += (pair - mean) * (pair - mean);
		}
		return new Difference(mean, Math.sqrt(squares / (pairs.length - 1) / pairs.length), How.PAIRED);
	}
}
