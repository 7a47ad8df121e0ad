// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import org.spinscape.analyzers.statistics.Bootstrap;
import org.spinscape.analyzers.statistics.Median;
import org.spinscape.core.analysis.StudyArm;
import org.spinscape.core.random.RandomStream;

/** The values of a result in the disorder samples of each size. */
final class SizeData {

	private static final int RESAMPLES = 400;

	private final Map<Double, double[]> bySize = new TreeMap<>();
	private final ToDoubleFunction<double[]> statistic;
	private final int undefined;
	private final boolean ambiguous;
	private final String unit;

	/** Reads an arm. @param size name of the swept parameter */
	SizeData(StudyArm arm, String result, String size, boolean median) {
		statistic = median ? Median::of : values -> Arrays.stream(values).average().orElse(Double.NaN);
		SizeRows rows = new SizeRows(arm, size, result);
		double[] sizes = rows.sizes();
		for (int i = 0; i < sizes.length; i++) {
			bySize.put(sizes[i], Arrays.stream(rows.rows().get(i)).mapToDouble(row -> row[0]).toArray());
		}
		undefined = rows.undefined();
		ambiguous = rows.ambiguous();
		unit = rows.unit(0);
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
