// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.spinscape.analyzers.statistics.Interval;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/**
 * How a statistic of the samples of a size changes with that size: the statistic at each size, its slope against ln
 * size, and whether that is what was claimed.
 *
 * @param subject what is looked at
 * @param size    name of the swept parameter
 * @param rises   whether the claim is that the statistic rises, else that it falls
 * @param flat    size of the slope below which there is no trend to speak of
 */
record SizeTrendStudy(Subject subject, String size, boolean rises, double flat) implements StudyAnalyzer {

	/** Label of what is said of two results: the second one. */
	private static final String WITH = "with";
	private static final int FEWEST_SIZES = 3;

	/**
	 * A statistic of samples and what is told of it.
	 *
	 * @param results        names of the one or two results that it is of, which label what is given
	 * @param statistic      of the rows of a size; NaN where it is undefined
	 * @param words          the statistic in words, for example {@code spread of energy}
	 * @param slopeWords     its slope in words, for example {@code power of the size}
	 * @param logarithm      whether the slope is that of its logarithm, so that it must be positive
	 * @param fewestSamples  samples that are needed at each size
	 * @param curve          kind of the statistic at each size
	 * @param slope          kind of the slope
	 * @param verdict        kind of the verdict
	 */
	record Subject(List<String> results, ToDoubleFunction<double[][]> statistic, String words,
			String slopeWords, boolean logarithm, int fewestSamples, ResultKind<Series> curve, ResultKind<Scalar> slope,
			ResultKind<Verdict> verdict) {
	}

	@Override
	public List<StudyResult> analyze(Study study) {
		SizeRows data = new SizeRows(study.arm(), size, subject.results().toArray(String[]::new));
		Optional<String> obstacle = obstacle(data);
		if (obstacle.isPresent()) {
			return List.of(StudyResult.ofArm(verdict(Level.CANNOT_SAY, obstacle.get())));
		}
		ToDoubleFunction<double[][]> scaled = subject.logarithm()
				? rows -> StrictMath.log(subject.statistic().applyAsDouble(rows))
				: subject.statistic();
		SizeSlope slope = SizeSlope.of(data, scaled, study.random(of(subject.slope()).name(), 0));
		double[] values = data.values(subject.statistic());
		double[] errors = slope.errors().clone();
		for (int i = 0; i < errors.length; i++) {
			errors[i] *= subject.logarithm() ? values[i] : 1;
		}
		Interval interval = slope.interval();
		String text = String.format(Locale.ROOT,
				"The %s is %s, 95 %% interval %s to %s (%d sizes, at least %d samples each, resampled); a trend short of %s"
						+ " counts as none, and so does one that the smallest size makes alone: without it the slope is %s. The %s:"
						+ " %s.%s",
				subject.slopeWords(), Quoted.withError(slope.slope(), slope.error()), Quoted.plain(interval.low(), 3),
				Quoted.plain(interval.high(), 3), values.length, data.fewest(), Quoted.plain(flat, 3),
				Quoted.plain(slope.rest(), 3), subject.words(),
				list(data.sizes(), values, errors), data.undefined() == 0 ? ""
						: " Samples without a value are left out: " + data.undefined() + ".");
		List<Result> results = new ArrayList<>();
		results.add(new Series(of(subject.curve()).means("The " + subject.words() + " over disorder samples at each value of "
				+ size + "; error by bootstrap over samples"), Axis.of(size, "", data.sizes()),
				new Axis(subject.curve().id(), subject.logarithm() ? data.unit(0) : "", values, errors)));
		results.add(new Scalar(of(subject.slope()).means("The " + subject.slopeWords() + " for the " + subject.words()
				+ "; error by bootstrap over samples"), slope.slope(), Double.NaN, slope.error(), data.fewest()));
		results.add(verdict(level(slope), text));
		return results.stream().map(StudyResult::ofArm).toList();
	}

	private String list(double[] sizes, double[] values, double[] errors) {
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < sizes.length; i++) {
			texts.add(Quoted.withError(values[i], errors[i]) + " at " + size + " = " + Quoted.plain(sizes[i], 6));
		}
		return String.join(", ", texts);
	}

	private ResultTag of(ResultKind<?> kind) {
		ResultTag tag = kind.label(ResultTag.OF, subject.results().getFirst());
		return subject.results().size() == 1 ? tag : tag.label(WITH, subject.results().getLast());
	}

	private Optional<String> obstacle(SizeRows data) {
		if (data.ambiguous()) {
			return Optional.of("A size stands at several sweep points; sweep " + size + " alone in this arm.");
		}
		double[] sizes = data.sizes();
		if (sizes.length < FEWEST_SIZES || data.fewest() < subject.fewestSamples()) {
			return Optional.of("There are " + sizes.length + " sizes (parameter " + size + ") with values of "
					+ String.join(" and ", subject.results()) + ", and at least " + data.fewest() + " samples each; "
					+ FEWEST_SIZES + " sizes and " + subject.fewestSamples() + " samples are needed.");
		}
		if (!(sizes[0] > 0)) {
			return Optional.of("The smallest " + size + " is " + Quoted.plain(sizes[0], 4)
					+ ", which has no logarithm; sweep positive values.");
		}
		double[] values = data.values(subject.statistic());
		return Arrays.stream(values).allMatch(value -> Double.isFinite(value) && (!subject.logarithm() || value > 0))
				? Optional.empty()
				: Optional.of("At some size all samples have the same value, so that there is no " + subject.words()
						+ " to follow.");
	}

	private Level level(SizeSlope slope) {
		double weakest = rises ? slope.interval().low() : -slope.interval().high();
		double strongest = rises ? slope.interval().high() : -slope.interval().low();
		if (strongest < flat) {
			return Level.NOT_SUPPORTED;
		}
		return weakest > 0 && (rises ? slope.rest() : -slope.rest()) > 0 ? Level.SUPPORTED : Level.CANNOT_SAY;
	}

	private Verdict verdict(Level level, String evidence) {
		return new Verdict(of(subject.verdict()).means("The " + subject.words() + (rises ? " rises" : " falls") + " with "
				+ size), level, evidence);
	}
}
