// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.store.KeyedResult;
import org.spinscape.store.ResultKey;

/**
 * Averages over disorder samples. Samples are the independent unit: the disorder error is the standard error of the
 * values found in each, and it contains the thermal scatter. Of quantities whose {@linkplain Tail tail} is heavy at a
 * third or more of the points of the experiment that can tell (one in many is so by chance) the median stands for the
 * average at all points, so that curves compare like with like; the mean is kept beside it, without an error, and says
 * so.
 */
final class Averages {

	/** Label of the mean over samples that stands beside the median of a quantity with a heavy tail. */
	static final String OVER_SAMPLES = "over-samples";

	/** Of points or, within a point, of the values of a series. */
	private static final double FEWEST_HEAVY = 1.0 / 3;

	/** Scatter below this share of the value is rounding. */
	private static final double ROUNDING = 1e-12;

	private Averages() {
	}

	/** Identities of the quantities with a heavy tail. @param points the samples of each sweep point */
	static Set<String> heavy(Collection<Samples> points) {
		Map<String, Votes> votes = new LinkedHashMap<>();
		for (Samples samples : points) {
			scalars(samples.numbers()).forEach((name, list) -> {
				Tail tail = new Tail(values(list));
				votes.computeIfAbsent(name, _ -> new Votes()).add(tail.tells(), tail.heavy());
			});
			for (String name : samples.curves()) {
				List<Series> list = samples.curve(name);
				Votes own = new Votes();
				boolean common = common(list);
				for (int i = 0; common && i < list.getFirst().x().values().length; i++) {
					Tail tail = new Tail(values(list, i));
					own.add(tail.tells(), tail.heavy());
				}
				votes.computeIfAbsent(name, _ -> new Votes()).add(own.telling > 0, own.heavy());
			}
		}
		return votes.entrySet().stream().filter(entry -> entry.getValue().heavy()).map(Map.Entry::getKey)
				.collect(Collectors.toSet());
	}

	/** How many say that a tail is heavy, of those that can tell. */
	private static final class Votes {

		private int telling;
		private int heavy;

		void add(boolean tells, boolean says) {
			telling += tells ? 1 : 0;
			heavy += says ? 1 : 0;
		}

		boolean heavy() {
			return heavy > 0 && heavy >= FEWEST_HEAVY * telling;
		}
	}

	/**
	 * The averages of all scalars, and of series on a common abscissa; verdicts are counted.
	 *
	 * @param heavy identities of quantities to take medians of
	 */
	static List<KeyedResult> overSamples(String arm, Map<String, String> point, Samples samples, Set<String> heavy) {
		ResultKey key = new ResultKey(arm, point, ResultKey.ALL_SAMPLES);
		List<KeyedResult> averages = new ArrayList<>();
		scalars(samples.numbers()).forEach((name, list) -> {
			if (heavy.contains(name) && list.size() > 1) {
				averages.add(new KeyedResult(key, median(list)));
				averages.add(new KeyedResult(key, heavyMean(list)));
			} else {
				averages.add(new KeyedResult(key, mean(list)));
			}
		});
		for (String name : samples.curves()) {
			List<Series> list = samples.curve(name);
			if (list.size() > 1 && common(list)) {
				averages.add(new KeyedResult(key, average(list, heavy.contains(name))));
			}
		}
		verdicts(samples.numbers()).values().forEach(list -> averages.add(new KeyedResult(key, VerdictCount.of(list))));
		return averages;
	}

	/** The average of a number over the samples of one point, which alone says whether the tail is heavy. */
	static Scalar average(List<Scalar> samples) {
		return new Tail(values(samples)).heavy() ? median(samples) : mean(samples);
	}

	private static Map<String, List<Scalar>> scalars(List<KeyedResult> samples) {
		Map<String, List<Scalar>> scalars = new LinkedHashMap<>();
		for (KeyedResult sample : samples) {
			if (sample.result() instanceof Scalar scalar) {
				scalars.computeIfAbsent(scalar.tag().identity(), _ -> new ArrayList<>()).add(scalar);
			}
		}
		return scalars;
	}

	private static Map<String, List<KeyedResult>> verdicts(List<KeyedResult> samples) {
		return samples.stream().filter(sample -> sample.result() instanceof Verdict)
				.collect(Collectors.groupingBy(sample -> sample.result().tag().identity(), LinkedHashMap::new,
						Collectors.toList()));
	}

	/** Those that are defined. */
	private static double[] values(List<Scalar> list) {
		return list.stream().mapToDouble(Scalar::value).filter(value -> !Double.isNaN(value)).toArray();
	}

	private static double[] values(List<Series> list, int at) {
		return list.stream().mapToDouble(series -> series.y().values()[at]).filter(value -> !Double.isNaN(value)).toArray();
	}

	/** Over the samples in which the quantity is defined; how many are not stands in the meaning. */
	private static Scalar mean(List<Scalar> list) {
		Scalar first = list.getFirst();
		if (list.size() == 1) {
			return first;
		}
		double[] values = values(list);
		double thermal = thermal(list);
		double scatter = standardError(values);
		// Where nothing scatters, as with events that no sample had, what is known of each run is the least there is.
		double error = scatter == 0 && thermal > 0 ? thermal : scatter;
		return new Scalar(first.tag().means(meaning(list, values.length)), mean(values), thermal, error, values.length);
	}

	private static Scalar median(List<Scalar> list) {
		Scalar first = list.getFirst();
		double[] values = values(list);
		Tail tail = new Tail(values);
		String interval = values.length < 2 ? "" : String.format(Locale.ROOT, ". 68 per cent interval %.4g to %.4g", tail
				.low(),
				tail.high());
		return new Scalar(first.tag().means(meaning(list, values.length)
				+ ". Median over samples, since their tail is heavy" + interval), tail.median(), Double.NaN, tail.error(),
				values.length);
	}

	private static Scalar heavyMean(List<Scalar> list) {
		Scalar first = list.getFirst();
		double[] values = values(list);
		double largest = Arrays.stream(values).map(Math::abs).max().orElse(Double.NaN);
		String share = String.format(Locale.ROOT, "%.0f", 100 * largest / Arrays.stream(values).map(Math::abs).sum());
		return new Scalar(first.tag().label(OVER_SAMPLES, "mean").means(meaning(list, values.length)
				+ ". Mean over samples, without an error: their tail is heavy, and one sample of " + values.length
				+ " carries "
				+ share + " per cent of the sum; quote the median"), mean(values), Double.NaN, Double.NaN, values.length);
	}

	private static String meaning(List<Scalar> list, int defined) {
		String undefined = defined == list.size() ? ""
				: " (undefined in " + (list.size() - defined) + " of " + list.size()
						+ " samples, which the average leaves out)";
		return CommonMeaning.of(list.stream().map(Scalar::meaning).toList()) + undefined;
	}

	/** The part of the error of the mean that comes from the runs, as far as their errors are known; NaN if none is. */
	private static double thermal(List<Scalar> list) {
		double[] squares = list.stream().filter(scalar -> !Double.isNaN(scalar.value()))
				.mapToDouble(scalar -> scalar.thermalError() * scalar.thermalError()).toArray();
		double known = Arrays.stream(squares).filter(square -> !Double.isNaN(square)).average().orElse(Double.NaN);
		return Math.sqrt(known / squares.length);
	}

	private static boolean common(List<Series> list) {
		double[] x = list.getFirst().x().values();
		return list.stream().allMatch(series -> Arrays.equals(x, series.x().values()));
	}

	private static Series average(List<Series> list, boolean heavy) {
		Series first = list.getFirst();
		int length = first.x().values().length;
		double[] averages = new double[length];
		double[] errors = new double[length];
		int most = 0;
		for (int i = 0; i < length; i++) {
			double[] values = values(list, i);
			Tail tail = new Tail(values);
			averages[i] = heavy ? tail.median() : mean(values);
			errors[i] = heavy ? tail.error() : standardError(values);
			most = Math.max(most, list.size() - values.length);
		}
		String meaning = CommonMeaning.of(list.stream().map(Series::meaning).toList()) + (most == 0 ? ""
				: " (undefined in up to "
						+ most + " of " + list.size() + " samples at a point, which the average leaves out)")
				+ (heavy ? ". Median over samples with half of its 68 per cent interval, since their tail is heavy" : "");
		return new Series(first.tag().means(meaning), first.x(),
				new Series.Axis(first.y().name(), first.y().unit(), averages, errors));
	}

	/** NaN for no values. */
	private static double mean(double[] values) {
		double sum = 0;
		for (double value : values) {
			sum += value;
		}
		return sum / values.length;
	}

	/** NaN for fewer than two values, 0 if they differ by rounding alone. */
	private static double standardError(double[] values) {
		double mean = mean(values);
		double squares = 0;
		double largest = 0;
		for (double value : values) {
			squares += (value - mean) * (value - mean);
			largest = Math.max(largest, Math.abs(value - mean));
		}
		return values.length > 1 && largest <= ROUNDING * Math.abs(mean) ? 0
				: Math.sqrt(squares / (values.length - 1.0) / values.length);
	}
}
