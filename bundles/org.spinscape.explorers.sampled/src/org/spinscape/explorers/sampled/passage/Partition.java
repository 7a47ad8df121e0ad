// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

import java.util.Locale;

import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Verdict;

/**
 * Kinetic partitioning: whether two kinds of runs describe the times better than one, by Akaike's criterion corrected
 * for small samples (Thirumalai and Guo, Biopolymers 35, 137 (1995)). Runs that started at the target belong to neither.
 *
 * @param one  the fit with one rate
 * @param two  the fit with two; null with too few successes to ask
 * @param gain AICc of one rate minus that of two: positive if two are better
 */
record Partition(OneRate one, TwoRates two, double gain) {

	/** Fewer say nothing of a third parameter. */
	private static final int LEAST_SUCCESSES = 30;
	/** Akaike differences above this leave the worse description hardly any support. */
	private static final double CLEAR = 6;

	static Partition of(Passages all) {
		Passages passages = all.underway();
		OneRate one = OneRate.of(passages);
		if (passages.successes() < LEAST_SUCCESSES || one.chance() >= 1) {
			return new Partition(one, null, Double.NaN);
		}
		TwoRates two = TwoRates.of(passages);
		int n = passages.runs();
		return new Partition(one, two, criterion(1, n, one.logLikelihood()) - criterion(3, n, two.logLikelihood()));
	}

	private static double criterion(int parameters, int n, double logLikelihood) {
		return 2 * parameters - 2 * logLikelihood + 2.0 * parameters * (parameters + 1) / (n - parameters - 1);
	}

	private boolean clear() {
		return two != null && gain > CLEAR && two.fast() - 2 * two.fastError() > 0 && two.fast() + 2 * two.fastError() < 1;
	}

	/** Share of fast runs; NaN unless two rates are clearly better. */
	double fast() {
		return clear() ? two.fast() : Double.NaN;
	}

	/** One standard deviation of {@link #fast()}. */
	double fastError() {
		return clear() ? two.fastError() : Double.NaN;
	}

	Verdict verdict(ResultTag tag, String at) {
		ResultTag claim = tag.means("First-passage times" + at
				+ " fall into a fast and a slow kind (kinetic partitioning)");
		if (two == null) {
			return new Verdict(claim, Verdict.Level.CANNOT_SAY, "There are " + one.successes()
					+ " successes after the start; at least " + LEAST_SUCCESSES + " that take more than a sweep are needed.");
		}
		String evidence = String.format(Locale.ROOT,
				"AICc of one exponential minus that of two: %.3g (above %g is clear). With"
						+ " two, a share of %s takes %.4g sweeps on average, the rest %.4g.", gain, CLEAR,
				Quoted.withError(two.fast(), two.fastError()), two.fastMean(), two.slowMean());
		return new Verdict(claim, clear() ? Verdict.Level.SUPPORTED
				: gain < 0 ? Verdict.Level.NOT_SUPPORTED : Verdict.Level.CANNOT_SAY, evidence);
	}
}
