// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.Arrays;

import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;

/** Estimates at the temperatures of a run as a result: a scalar for one temperature, a curve for several. */
public final class Curves {

	private Curves() {
	}

	/**
	 * A result over all disorder samples.
	 *
	 * @param tag       of the result, of a kind of numbers
	 * @param units     what it was computed from
	 * @param estimates one per slot
	 */
	public static Result of(ResultTag tag, Units units, Estimate[] estimates) {
		return of(tag.means(tag.meaning() + "; " + units.errorsOver()), units.temperatures(), estimates, units.disorder(),
				units.count());
	}

	/**
	 * A result over all disorder samples.
	 *
	 * @param tag          of the result, of a kind of numbers; its definition says what the errors are over
	 * @param temperatures of each slot in J/k_B
	 * @param estimates    one per slot
	 * @param disorder     whether errors are over disorder samples, not over parts of a run
	 * @param count        number of independent units
	 */
	public static Result of(ResultTag tag, double[] temperatures, Estimate[] estimates, boolean disorder, int count) {
		if (estimates.length == 1) {
			double error = estimates[0].error();
			return new Scalar(tag, estimates[0].value(), disorder ? Double.NaN : error,
					disorder ? error : Double.NaN, count);
		}
		return new Series(tag.curve(), Axis.of("temperature", "J/k_B", temperatures),
				new Axis(tag.kind().id(), tag.unit(), Arrays.stream(estimates).mapToDouble(Estimate::value).toArray(),
						Arrays.stream(estimates).mapToDouble(Estimate::error).toArray()));
	}
}
