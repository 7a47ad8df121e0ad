// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;

/** The temperature of the grid at which the median first-passage time is shortest, and which others may be as good. */
final class OptimalTemperature {

	private static final String UNIT = "J/k_B";

	static final ResultKind<Scalar> OPTIMAL_TEMPERATURE = ResultKind.scalar("optimal-temperature", UNIT,
			"Temperature T* of the grid with the shortest median first-passage time; undefined if no median is known");
	static final ResultKind<Scalar> OPTIMAL_TEMPERATURE_LOWER = ResultKind.scalar("optimal-temperature-lower", UNIT,
			"Lowest temperature of the grid whose median could be as short (95 % limits overlap)");
	static final ResultKind<Scalar> OPTIMAL_TEMPERATURE_UPPER = ResultKind.scalar("optimal-temperature-upper", UNIT,
			"Highest temperature of the grid whose median could be as short (95 % limits overlap)");
	static final ResultKind<Scalar> OPTIMAL_MEDIAN_TIME = ResultKind.scalar("optimal-median-time", "sweeps",
			"Median first-passage time at the optimal temperature");
	static final ResultKind<Series> MEDIAN_TIME_BY_TEMPERATURE = ResultKind.series("median-time-by-temperature",
			"Median first-passage time (Kaplan-Meier) with a quarter of the width of its 95 % confidence interval as"
					+ " error; undefined where more than half of the runs were censored");
	static final ResultKind<Verdict> OPTIMUM_INSIDE = ResultKind.verdict("optimum-inside",
			"The optimal temperature lies inside the given list");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(OPTIMAL_TEMPERATURE, OPTIMAL_TEMPERATURE_LOWER,
			OPTIMAL_TEMPERATURE_UPPER, OPTIMAL_MEDIAN_TIME, MEDIAN_TIME_BY_TEMPERATURE, OPTIMUM_INSIDE);

	private final List<Passages> grid;
	private final List<Survival> survivals;

	/** @param passages one for each temperature, at least two */
	OptimalTemperature(List<Passages> passages) {
		grid = passages.stream().sorted(Comparator.comparingDouble(Passages::temperature)).toList();
		survivals = grid.stream().map(Passages::survival).toList();
	}

	List<Result> results() {
		List<Result> results = new ArrayList<>();
		results.add(curve());
		int best = -1;
		for (int i = 0; i < grid.size(); i++) {
			double median = survivals.get(i).median();
			if (!Double.isNaN(median) && (best < 0 || median < survivals.get(best).median())) {
				best = i;
			}
		}
		int low = best;
		int high = best;
		for (int i = 0; best >= 0 && i < grid.size(); i++) {
			if (survivals.get(i).medianLower() <= survivals.get(best).medianUpper()) {
				low = Math.min(low, i);
				high = Math.max(high, i);
			}
		}
		results.add(Scalar.exact(OPTIMAL_TEMPERATURE,
				temperature(best)));
		results.add(Scalar.exact(OPTIMAL_TEMPERATURE_LOWER, temperature(low)));
		results.add(Scalar.exact(OPTIMAL_TEMPERATURE_UPPER, temperature(high)));
		results.add(Scalar.exact(OPTIMAL_MEDIAN_TIME,
				best < 0 ? Double.NaN : survivals.get(best).median()));
		results.add(inside(low, high));
		return results;
	}

	private double temperature(int index) {
		return index < 0 ? Double.NaN : grid.get(index).temperature();
	}

	private Series curve() {
		int n = grid.size();
		double[] temperatures = new double[n];
		double[] medians = new double[n];
		double[] errors = new double[n];
		for (int i = 0; i < n; i++) {
			temperatures[i] = grid.get(i).temperature();
			medians[i] = survivals.get(i).median();
			double width = survivals.get(i).medianUpper() - survivals.get(i).medianLower();
			errors[i] = Double.isFinite(width) ? width / 4 : Double.NaN;
		}
		return new Series(MEDIAN_TIME_BY_TEMPERATURE.tag(),
				Series.Axis.of("temperature", UNIT, temperatures), new Series.Axis("median time", "sweeps", medians, errors));
	}

	private Verdict inside(int low, int high) {
		String meaning = "The optimal temperature lies inside the grid";
		if (low < 0) {
			return new Verdict(OPTIMUM_INSIDE.means(meaning), Verdict.Level.CANNOT_SAY,
					"At no temperature did half of the runs arrive; give more sweeps.");
		}
		String evidence = "Medians as short as the shortest, within 95 %% limits, are found from T=%g to %g; the grid goes"
				.formatted(grid.get(low).temperature(), grid.get(high).temperature())
				+ " from %g to %g.".formatted(grid.getFirst().temperature(), grid.getLast().temperature());
		boolean inside = low > 0 && high < grid.size() - 1;
		return new Verdict(OPTIMUM_INSIDE.means(meaning), inside ? Verdict.Level.SUPPORTED : Verdict.Level.CANNOT_SAY,
				evidence);
	}
}
