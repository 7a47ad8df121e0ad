// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.spinscape.analyzers.statistics.Bootstrap;
import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.analyzers.statistics.Interval;
import org.spinscape.analyzers.statistics.LeastSquares;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Quoted;

/**
 * What the first corrections do to growth laws over a range of sizes: how far an effective rate may be from that of large
 * sizes, and whether an exponential is left when a power of the size has taken its share.
 *
 * @param rows fits with intervals; empty if there are too few sizes
 */
record ScalingCorrection(List<Row> rows) {

	private static final double LEVEL = 0.95;

	/**
	 * A fit.
	 *
	 * @param law      which
	 * @param fit      a, b and c
	 * @param interval of b, 95 per cent, by resampling
	 */
	record Row(CorrectedGrowth law, LeastSquares fit, Interval interval) {
	}

	static ScalingCorrection of(SizeData data, double[] logs, double[] errors, RandomStream random) {
		List<Row> rows = new ArrayList<>();
		for (CorrectedGrowth law : CorrectedGrowth.values()) {
			law.fit(data.sizes(), logs, errors)
					.ifPresent(fit -> rows.add(new Row(law, fit, interval(law, fit, data, errors, random))));
		}
		return new ScalingCorrection(rows);
	}

	private static Interval interval(CorrectedGrowth law, LeastSquares fit, SizeData data, double[] errors,
			RandomStream random) {
		double[] rates = new double[Bootstrap.RESAMPLES];
		for (int b = 0; b < rates.length; b++) {
			double[] logs = Arrays.stream(data.resampled(random)).map(StrictMath::log).toArray();
			rates[b] = Arrays.stream(logs).allMatch(Double::isFinite)
					? law.fit(data.sizes(), logs, errors).map(again -> again.parameters()[1]).orElse(Double.NaN)
					: Double.NaN;
		}
		double[] defined = Arrays.stream(rates).filter(rate -> !Double.isNaN(rate)).sorted().toArray();
		return new Bootstrap(fit.parameters()[1], defined, rates.length - defined.length, new double[0]).percentile(LEVEL);
	}

	private Optional<Row> row(CorrectedGrowth law) {
		return rows.stream().filter(row -> row.law() == law).findFirst();
	}

	/** The rate of an exponential with a power before it. */
	Optional<Estimate> rate() {
		return row(CorrectedGrowth.EXPONENTIAL).map(row -> row.fit().parameter(1));
	}

	/** Its interval, if there is a rate. */
	Interval interval() {
		return row(CorrectedGrowth.EXPONENTIAL).map(Row::interval).orElse(new Interval(Double.NaN, Double.NaN));
	}

	/** The power of a power law with a correction in 1/N. */
	Optional<Estimate> power() {
		return row(CorrectedGrowth.POWER_LAW).map(row -> row.fit().parameter(1));
	}

	/** Whether a fit with a correction has a chi-square per degree of freedom of no more than {@code worst}. */
	boolean fits(double worst) {
		return rows.stream().anyMatch(row -> row.fit().chiSquare() <= worst * Math.max(1, row.fit().points() - 3));
	}

	/**
	 * Whether the exponential part is there (or not, for a power law) when a power of the size is fitted beside it. Too few
	 * sizes confirm nothing: then a law is an effective one.
	 */
	boolean confirms(boolean exponential) {
		return row(CorrectedGrowth.EXPONENTIAL).map(row -> !row.interval().contains(0) == exponential).orElse(false);
	}

	/** What it says, in a sentence. */
	String text(String size) {
		return row(CorrectedGrowth.EXPONENTIAL).map(row -> "With a power of " + size + " beside it the rate is "
				+ Quoted.plain(row.interval().low(), 4) + " to " + Quoted.plain(row.interval().high(), 4)
				+ " (95 %), which is what the range of sizes leaves open; "
				+ (row.interval().contains(0) ? "a power alone is among it." : "a power alone is not among it."))
				.orElse("For corrections, without which a law is no more than effective in this range, "
						+ CorrectedGrowth.FEWEST_SIZES + " sizes are needed.");
	}
}
