// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.Arrays;

import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.core.result.Result;
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
	 * @param name      name of the result and of the ordinate
	 * @param unit      its unit
	 * @param meaning   its definition
	 * @param units     what it was computed from
	 * @param estimates one per slot
	 */
	public static Result of(String name, String unit, String meaning, Units units, Estimate[] estimates) {
		String full = meaning + "; " + units.errorsOver();
		if (estimates.length == 1) {
			double error = estimates[0].error();
			return new Scalar(name, unit, full, estimates[0].value(), units.disorder() ? Double.NaN : error,
					units.disorder() ? error : Double.NaN, units.count());
		}
		return new Series(name, full, Axis.of("temperature", "J/k_B", units.temperatures()),
				new Axis(name, unit, Arrays.stream(estimates).mapToDouble(Estimate::value).toArray(),
						Arrays.stream(estimates).mapToDouble(Estimate::error).toArray()));
	}
}
