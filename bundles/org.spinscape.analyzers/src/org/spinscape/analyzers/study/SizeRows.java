// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import org.spinscape.core.analysis.StudyArm;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudySample;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;

/** The values of some results in the disorder samples of each size, a row for each sample that has all of them. */
final class SizeRows {

	private final Map<Double, double[][]> bySize = new TreeMap<>();
	private final String[] units;
	private int undefined;
	private boolean ambiguous;

	/** Reads an arm. @param size name of the swept parameter */
	SizeRows(StudyArm arm, String size, String... results) {
		List<ResultValue> wanted = Arrays.stream(results).map(ResultValue::parse).toList();
		units = new String[results.length];
		Arrays.fill(units, "");
		for (StudyPoint point : arm.points()) {
			double at = ResultValue.number(point.values().getOrDefault(size, ""));
			if (Double.isNaN(at)) {
				continue;
			}
			List<double[]> rows = new ArrayList<>();
			for (StudySample sample : point.samples()) {
				List<Result> found = sample.results();
				double[] row = wanted.stream().mapToDouble(value -> value.of(found)).toArray();
				for (int k = 0; k < units.length; k++) {
					units[k] = units[k].isEmpty() ? wanted.get(k).unit(found) : units[k];
				}
				if (Arrays.stream(row).anyMatch(Double::isNaN)) {
					undefined++;
				} else {
					rows.add(row);
				}
			}
			if (!rows.isEmpty()) {
				ambiguous |= bySize.put(at, rows.toArray(double[][]::new)) != null;
			}
		}
	}

	/** Samples in which a result is missing or undefined. */
	int undefined() {
		return undefined;
	}

	/** Whether a size stands at several points, since something else is swept too. */
	boolean ambiguous() {
		return ambiguous;
	}

	/** Unit of a result; empty if it has none. */
	String unit(int result) {
		return units[result];
	}

	double[] sizes() {
		return bySize.keySet().stream().mapToDouble(size -> size).toArray();
	}

	/** The rows at each size, in the order of {@link #sizes()}. */
	List<double[][]> rows() {
		return List.copyOf(bySize.values());
	}

	/** Fewest samples at any size. */
	int fewest() {
		return bySize.values().stream().mapToInt(rows -> rows.length).min().orElse(0);
	}

	/** A statistic of the rows of each size. */
	double[] values(ToDoubleFunction<double[][]> statistic) {
		return bySize.values().stream().mapToDouble(statistic).toArray();
	}

	/** The statistic at each size with samples drawn anew. */
	double[] resampled(ToDoubleFunction<double[][]> statistic, RandomStream random) {
		return bySize.values().stream().mapToDouble(rows -> {
			double[][] drawn = new double[rows.length][];
			Arrays.setAll(drawn, i -> rows[random.nextInt(rows.length)]);
			return statistic.applyAsDouble(drawn);
		}).toArray();
	}
}
