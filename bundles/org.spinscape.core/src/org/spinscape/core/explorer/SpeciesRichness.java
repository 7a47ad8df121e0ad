// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.explorer;

import java.util.stream.LongStream;

/**
 * How many kinds there are, from how often each was drawn in independent draws: the bias-corrected estimator of A. Chao, Scand.
 * J. Stat. 11, 265 (1984), known as Chao1, {@code S + f1 (f1 - 1) / (2 (f2 + 1))}. It is an estimate of a lower bound: kinds that
 * are hardly ever drawn leave no trace in those drawn once or twice.
 *
 * @param seen  number S of kinds that were drawn
 * @param once  number f1 of kinds that were drawn once
 * @param twice number f2 of kinds that were drawn twice
 * @param draws number of draws
 */
public record SpeciesRichness(long seen, long once, long twice, long draws) {

	/** From the number of draws of each kind; zeros are kinds that were not drawn. */
	public static SpeciesRichness of(long... counts) {
		return new SpeciesRichness(LongStream.of(counts).filter(count -> count > 0).count(),
				LongStream.of(counts).filter(count -> count == 1).count(),
				LongStream.of(counts).filter(count -> count == 2).count(), LongStream.of(counts).sum());
	}

	/** Estimated number of kinds, at least {@link #seen}. */
	public double estimate() {
		return seen + unseen();
	}

	private double unseen() {
		return once * (once - 1.0) / (2 * (twice + 1.0));
	}

	/** Standard error of the estimate, as the program EstimateS has it; it does not hold what the lower bound leaves out. */
	public double error() {
		double f1 = once;
		double d = twice + 1.0;
		double variance = unseen() + f1 * Math.pow(2 * f1 - 1, 2) / (4 * d * d)
				+ f1 * f1 * twice * Math.pow(f1 - 1, 2) / (4 * Math.pow(d, 4));
		return Math.sqrt(variance);
	}

	/**
	 * Estimated chance that the next draw gives a kind that was drawn before: one less the share of draws that gave a kind that was
	 * drawn once (I. J. Good, Biometrika 40, 237, 1953). NaN without a draw.
	 */
	public double coverage() {
		return draws == 0 ? Double.NaN : 1 - once / (double) draws;
	}
}
