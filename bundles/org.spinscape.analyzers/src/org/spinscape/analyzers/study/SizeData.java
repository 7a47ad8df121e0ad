// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import org.spinscape.analyzers.statistics.Bootstrap;
import org.spinscape.analyzers.statistics.Median;
import org.spinscape.core.analysis.StudyArm;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudySample;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;

/** The values of a result in the disorder samples of each size. */
final class SizeData {

	private static final int RESAMPLES = 400;

	private final Map<Double, double[]> bySize = new TreeMap<>();
	private final ToDoubleFunction<double[]> statistic;
	private int undefined;
	private boolean ambiguous;
	private String unit = "";

	/** Reads an arm. @param size name of the swept parameter */
	SizeData(StudyArm arm, String result, String size, boolean median) {
		statistic = median ? Median::of : values -> Arrays.stream(values).average().orElse(Double.NaN);
		ResultValue wanted = ResultValue.parse(result);
		for (StudyPoint point : arm.points()) {
			double at = ResultValue.number(point.values().getOrDefault(size, ""));
			if (Double.isNaN(at)) {
				continue;
			}
			List<Double> values = new ArrayList<>();
			for (StudySample sample : point.samples()) {
				List<Result> results = sample.results();
				double value = wanted.of(results);
				unit = unit.isEmpty() ? wanted.unit(results) : unit;
				if (Double.isNaN(value)) {
					undefined++;
				} else {
					values.add(value);
				}
			}
			if (!values.isEmpty()) {
				ambiguous |= bySize.put(at, values.stream().mapToDouble(value -> value).toArray()) != null;
			}
		}
	}

	/** Samples in which the result is missing or undefined. */
	int undefined() {
		return undefined;
	}

	/** Whether a size stands at several points, since something else is swept too. */
	boolean ambiguous() {
		return ambiguous;
	}

	String unit() {
		return unit;
	}

	double[] sizes() {
		return bySize.keySet().stream().mapToDouble(size -> size).toArray();
	}

	/** Sizes at which all samples have the same value, or there is one sample only. */
	double[] constant() {
		return bySize.entrySet().stream().filter(entry -> Arrays.stream(entry.getValue()).allMatch(v -> v == entry
				.getValue()[0]))
				.mapToDouble(Map.Entry::getKey).toArray();
	}

	/** Leaves sizes out. */
	void leaveOut(double[] sizes) {
		Arrays.stream(sizes).forEach(bySize::remove);
	}

	/** Fewest samples at any size. */
	int fewest() {
		return bySize.values().stream().mapToInt(values -> values.length).min().orElse(0);
	}

	/** Most samples at any size. */
	int most() {
		return bySize.values().stream().mapToInt(values -> values.length).max().orElse(0);
	}

	/** The statistic at each size. */
	double[] values() {
		return bySize.values().stream().mapToDouble(statistic).toArray();
	}

	/** The statistic at each size with samples drawn anew. */
	double[] resampled(RandomStream random) {
		return bySize.values().stream().mapToDouble(values -> {
			double[] drawn = new double[values.length];
			Arrays.setAll(drawn, i -> values[random.nextInt(values.length)]);
			return statistic.applyAsDouble(drawn);
		}).toArray();
	}

	/** Standard deviation of a function of the statistic over resamples, at each size. */
	double[] errors(ToDoubleFunction<Double> function, RandomStream random) {
		return bySize.values().stream().mapToDouble(values -> Bootstrap.of(values.length,
				drawn -> function.applyAsDouble(
						statistic.applyAsDouble(Arrays.stream(drawn).mapToDouble(i -> values[i]).toArray())),
				RESAMPLES, random).error()).toArray();
	}
}
