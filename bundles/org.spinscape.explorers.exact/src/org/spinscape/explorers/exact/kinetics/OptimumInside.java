// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.kinetics;

import java.util.Arrays;
import java.util.List;

import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/**
 * The best temperature of a list. At an end of the list it is a bound and no value, since the optimum may lie beyond: such a
 * sample is counted and named, not dropped.
 */
final class OptimumInside {

	static final ResultKind<Verdict> OPTIMUM_TEMPERATURE_INSIDE = ResultKind.verdict("optimum-temperature-inside",
			"The optimum temperature lies inside the given list");
	static final ResultKind<Scalar> OPTIMUM_AT_END = ResultKind.scalar("optimum-at-end", "",
			"1 if the shortest first-passage time is at an end of the given temperatures, so that the optimum is"
					+ " there or beyond, 0 if it is inside; over samples, the share of those for which optimum-temperature"
					+ " is a bound");
	static final ResultKind<Scalar> OPTIMUM_TEMPERATURE = ResultKind.scalar("optimum-temperature", "J/k_B",
			"T_min: temperature of the given list at which the first-passage time is shortest; at an end of the list a"
					+ " bound, which optimum-at-end and optimum-temperature-inside tell");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(OPTIMUM_TEMPERATURE_INSIDE, OPTIMUM_AT_END, OPTIMUM_TEMPERATURE);

	private OptimumInside() {
	}

	/** @param best index of the temperature with the shortest time; negative if no time is known */
	static List<Result> of(double[] temperatures, int best) {
		double lowest = Arrays.stream(temperatures).min().orElse(Double.NaN);
		double highest = Arrays.stream(temperatures).max().orElse(Double.NaN);
		double optimum = best < 0 ? Double.NaN : temperatures[best];
		boolean inside = lowest < optimum && optimum < highest;
		String evidence = best < 0 ? "At no temperature is the first-passage time known."
				: inside ? "It is shortest at T = " + Quoted.plain(optimum, 6) + ", and the list goes from "
						+ Quoted.plain(lowest, 6) + " to " + Quoted.plain(highest, 6) + "."
						: "It is shortest at T = " + Quoted.plain(optimum, 6) + ", the " + (optimum == lowest ? "lowest"
								: "highest")
								+ " of the list: the optimum is there or beyond. Give "
								+ (optimum == lowest ? "lower" : "higher") + " temperatures.";
		return List.of(
				new Verdict(OPTIMUM_TEMPERATURE_INSIDE.tag(),
						inside ? Level.SUPPORTED : Level.CANNOT_SAY, evidence),
				Scalar.exact(OPTIMUM_AT_END, best < 0 ? Double.NaN : inside ? 0 : 1),
				Scalar.exact(OPTIMUM_TEMPERATURE,
						optimum));
	}
}
