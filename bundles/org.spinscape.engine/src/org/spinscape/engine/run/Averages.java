// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.store.KeyedResult;
import org.spinscape.store.ResultKey;

/**
 * Averages over disorder samples. Samples are the independent unit: the disorder error is the standard error of the
 * values found in each, and it contains the thermal scatter.
 */
final class Averages {

	private Averages() {
	}

	/** The averages of all scalars, and of series on a common abscissa; verdicts are counted. */
	static List<KeyedResult> overSamples(String arm, Map<String, String> point, List<KeyedResult> samples) {
		ResultKey key = new ResultKey(arm, point, ResultKey.ALL_SAMPLES);
		Map<String, List<Scalar>> scalars = new LinkedHashMap<>();
		Map<String, List<Series>> series = new LinkedHashMap<>();
		Map<String, List<KeyedResult>> verdicts = new LinkedHashMap<>();
		for (KeyedResult sample : samples) {
			switch (sample.result()) {
				case Scalar scalar -> scalars.computeIfAbsent(scalar.name(), name -> new ArrayList<>()).add(scalar);
				case Series curve -> series.computeIfAbsent(curve.name(), name -> new ArrayList<>()).add(curve);
				case Verdict verdict -> verdicts.computeIfAbsent(verdict.name(), name -> new ArrayList<>()).add(sample);
				default -> { /* other types have no mean */ }
			}
		}
		List<KeyedResult> averages = new ArrayList<>();
		scalars.values().forEach(list -> averages.add(new KeyedResult(key, mean(list))));
		series.values().stream().filter(list -> list.size() > 1 && common(list))
				.forEach(list -> averages.add(new KeyedResult(key, meanSeries(list))));
		verdicts.values().forEach(list -> averages.add(new KeyedResult(key, VerdictCount.of(list))));
		return averages;
	}

	/** Over the samples in which the quantity is defined; how many are not stands in the meaning. */
	private static Scalar mean(List<Scalar> list) {
		Scalar first = list.getFirst();
		if (list.size() == 1) {
			return first;
		}
		List<Scalar> defined = list.stream().filter(scalar -> !Double.isNaN(scalar.value())).toList();
		String meaning = first.meaning() + undefined(list.size() - defined.size(), list.size());
		double[] values = defined.stream().mapToDouble(Scalar::value).toArray();
		double thermal = 0;
		for (Scalar scalar : defined) {
			thermal += scalar.thermalError() * scalar.thermalError();
		}
		return new Scalar(first.name(), first.unit(), meaning, mean(values), Math.sqrt(thermal) / defined.size(),
				standardError(values), defined.size());
	}

	private static String undefined(int missing, int all) {
		return missing == 0 ? "" : " (undefined in " + missing + " of " + all + " samples, which the average leaves out)";
	}

	private static boolean common(List<Series> list) {
		double[] x = list.getFirst().x().values();
		return list.stream().allMatch(series -> Arrays.equals(x, series.x().values()));
	}

	private static Series meanSeries(List<Series> list) {
		Series first = list.getFirst();
		int length = first.x().values().length;
		double[] means = new double[length];
		double[] errors = new double[length];
		int most = 0;
		for (int i = 0; i < length; i++) {
			int at = i;
			double[] values = list.stream().mapToDouble(series -> series.y().values()[at])
					.filter(value -> !Double.isNaN(value)).toArray();
			means[i] = mean(values);
			errors[i] = standardError(values);
			most = Math.max(most, list.size() - values.length);
		}
		String meaning = most == 0 ? first.meaning() : first.meaning() + " (undefined in up to " + most + " of " + list.size()
				+ " samples at a point, which the average leaves out)";
		return new Series(first.name(), meaning, first.x(),
				new Series.Axis(first.y().name(), first.y().unit(), means, errors));
	}

	/** NaN for no values. */
	private static double mean(double[] values) {
		double sum = 0;
		for (double value : values) {
			sum += value;
		}
		return sum / values.length;
	}

	/** NaN for fewer than two values. */
	private static double standardError(double[] values) {
		double mean = mean(values);
		double squares = 0;
		for (double value : values) {
			squares += (value - mean) * (value - mean);
		}
		return Math.sqrt(squares / (values.length - 1.0) / values.length);
	}
}
