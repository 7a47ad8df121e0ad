// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/**
 * See {@link RankTrend}.
 *
 * @param result    name of the result
 * @param parameter name of the swept parameter
 * @param rises     whether the claim is that it rises, else that it falls
 * @param threshold size of a clear correlation
 * @param median    whether medians are taken over samples, else means
 */
record RankTrendStudy(String result, String parameter, boolean rises, double threshold, boolean median)
		implements
			StudyAnalyzer {

	static final ResultKind<Series> TREND = ResultKind.series("trend", "A result at each value of a parameter");
	static final ResultKind<Scalar> RANK_CORRELATION = ResultKind.scalar("rank-correlation", "",
			"Spearman's rank correlation of a parameter with a result");
	static final ResultKind<Verdict> HAS_TREND = ResultKind.verdict("has-trend",
			"A result rises or falls with a parameter, as was claimed");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(TREND, RANK_CORRELATION, HAS_TREND);

	/** With fewer values even a perfect order comes about by chance in one of twelve cases or more. */
	private static final int FEWEST_VALUES = 5;
	private static final int FEWEST_SAMPLES = 5;
	private static final int RESAMPLES = 1000;
	private static final double TAIL = 0.025;

	@Override
	public List<StudyResult> analyze(Study study) {
		SizeData data = new SizeData(study.arm(), result, parameter, median);
		Optional<String> obstacle = obstacle(data);
		if (obstacle.isPresent()) {
			return List.of(StudyResult.ofArm(verdict(Level.CANNOT_SAY, obstacle.get())));
		}
		double[] values = data.values();
		if (Arrays.stream(values).distinct().count() == 1) {
			return List.of(StudyResult.ofArm(verdict(Level.CANNOT_SAY, "The " + statistic() + " is "
					+ Quoted.plain(values[0], 4) + " at all values of " + parameter + ": there is no order to speak of.")));
		}
		RandomStream random = study.random("trend/" + result, 0);
		double[] errors = data.errors(value -> value, random);
		double[] drawn = new double[RESAMPLES];
		for (int b = 0; b < RESAMPLES; b++) {
			double correlation = correlation(data.sizes(), data.resampled(random));
			drawn[b] = Double.isNaN(correlation) ? 0 : correlation; // all equal: no trend
		}
		Arrays.sort(drawn);
		double low = drawn[(int) (TAIL * RESAMPLES)];
		double high = drawn[(int) ((1 - TAIL) * RESAMPLES)];
		double correlation = correlation(data.sizes(), values);
		double mean = Arrays.stream(drawn).average().orElseThrow();
		double error = Math.sqrt(Arrays.stream(drawn).map(r -> (r - mean) * (r - mean)).sum() / (RESAMPLES - 1));
		String text = String.format(Locale.ROOT,
				"The rank correlation of %s with the %s of %s is %s, 95 %% interval %s to %s"
						+ " (%d values, at least %d samples each, resampled); beyond %s%s is clear, short of half of it is none.%s",
				parameter, statistic(), result, Quoted.plain(correlation, 3), Quoted.plain(low, 3), Quoted.plain(high, 3),
				values.length, data.fewest(), rises ? "" : "-", Quoted.plain(threshold, 3), data.undefined() == 0 ? ""
						: " Samples without a value are left out: " + data.undefined() + ".");
		return List.of(
				StudyResult.ofArm(new Series(of(TREND).means("The " + statistic() + " over disorder samples of " + result
						+ " at each value of " + parameter + "; error by bootstrap over samples"),
						Axis.of(parameter, "", data.sizes()), new Axis(result, data.unit(), values, errors))),
				StudyResult.ofArm(new Scalar(of(RANK_CORRELATION).means("Spearman's rank correlation of " + parameter
						+ " with the " + statistic() + " of " + result + "; error by bootstrap over samples"), correlation,
						Double.NaN, error, data.fewest())),
				StudyResult.ofArm(verdict(level(low, high), text)));
	}

	private ResultTag of(ResultKind<?> kind) {
		return kind.label(ResultTag.OF, result);
	}

	private String statistic() {
		return median ? "median" : "mean";
	}

	private Optional<String> obstacle(SizeData data) {
		if (data.ambiguous()) {
			return Optional.of("A value stands at several sweep points; sweep " + parameter + " alone in this arm.");
		}
		if (data.sizes().length < FEWEST_VALUES || data.fewest() < FEWEST_SAMPLES) {
			return Optional.of("There are " + data.sizes().length + " values of " + parameter + " with a result '" + result
					+ "' and at least " + data.fewest() + " samples each; " + FEWEST_VALUES + " values and "
					+ FEWEST_SAMPLES
					+ " samples are needed.");
		}
		return Optional.empty();
	}

	private Level level(double low, double high) {
		double weakest = rises ? low : -high;
		double strongest = rises ? high : -low;
		return weakest >= threshold ? Level.SUPPORTED
				: strongest < threshold / 2 ? Level.NOT_SUPPORTED : Level.CANNOT_SAY;
	}

	/** Pearson's correlation of the ranks; NaN if all values are equal. */
	static double correlation(double[] x, double[] y) {
		double[] rx = ranks(x);
		double[] ry = ranks(y);
		double mean = (x.length - 1) / 2.0;
		double xy = 0;
		double xx = 0;
		double yy = 0;
		for (int i = 0; i < x.length; i++) {
			xy += (rx[i] - mean) * (ry[i] - mean);
			xx += (rx[i] - mean) * (rx[i] - mean);
			yy += (ry[i] - mean) * (ry[i] - mean);
		}
		return xy / Math.sqrt(xx * yy);
	}

	/** Ranks from 0; equal values share the mean of theirs. */
	private static double[] ranks(double[] values) {
		return Arrays.stream(values).map(value -> Arrays.stream(values).filter(other -> other < value).count()
				+ (Arrays.stream(values).filter(other -> other == value).count() - 1) / 2.0).toArray();
	}

	private Verdict verdict(Level level, String evidence) {
		return new Verdict(of(HAS_TREND).means("The " + statistic() + " of " + result + (rises ? " rises" : " falls")
				+ " with " + parameter), level, evidence);
	}
}
