// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.explorer;

import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;

/**
 * The share of independent runs that had an outcome, with a binomial error. None or all of a few runs do not prove that
 * the share is 0 or 1: the variance is taken as if there had been one run more of either outcome.
 *
 * @param hits runs with the outcome
 * @param runs all of them
 */
public record ShareOfRuns(long hits, long runs) {

	/** @throws IllegalArgumentException if there are more hits than runs, or fewer than none */
	public ShareOfRuns {
		if (hits < 0 || hits > runs) {
			throw new IllegalArgumentException(hits + " of " + runs + " runs is no share");
		}
	}

	/** Between 0 and 1; NaN without runs. */
	public double value() {
		return hits / (double) runs;
	}

	/** One standard deviation, never 0; NaN without runs. */
	public double error() {
		double smoothed = (hits + 1.0) / (runs + 2.0);
		return runs == 0 ? Double.NaN : Math.sqrt(smoothed * (1 - smoothed) / runs);
	}

	/** As a result. */
	public Scalar scalar(ResultTag tag) {
		return Scalar.thermal(tag, value(), error(), runs);
	}
}
