// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.analyzers.statistics.Interval;
import org.spinscape.analyzers.statistics.Jackknife;
import org.spinscape.analyzers.statistics.Normal;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.analysis.StudyArm;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.StudySample;
import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** See {@link CompareArms}. */
final class ArmComparison implements StudyAnalyzer {

	private static final int FEWEST_SAMPLES = 5;
	private static final double UPPER = 0.975;

	static final ResultKind<Scalar> DIFFERENCE = ResultKind.scalar("difference", ResultKind.OF_SUBJECT,
			"Mean of a result minus that of another arm");
	static final ResultKind<Scalar> RATIO = ResultKind.scalar("ratio", "", "Mean of a result over that of another arm");
	static final ResultKind<Verdict> COMPARISON = ResultKind.verdict("comparison",
			"The mean of a result differs from that of another arm in the way that was claimed");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(DIFFERENCE, RATIO, COMPARISON);

	private final String result;
	private final String otherName;
	private final String claim;
	private final double margin;

	ArmComparison(String result, String otherName, String claim, double margin) {
		this.result = result;
		this.otherName = otherName;
		this.claim = claim;
		this.margin = margin;
	}

	@Override
	public List<StudyResult> analyze(Study study) {
		if (otherName.equals(study.arm().name())) {
			return List.of(); // the same analyzer in all arms: this one is what the others are compared with
		}
		Optional<StudyArm> other = study.arms().stream().filter(arm -> !arm.name().equals(study.arm().name()))
				.filter(arm -> otherName.isEmpty() || arm.name().equals(otherName)).findFirst();
		if (other.isEmpty()) {
			return List.of(StudyResult.ofArm(verdict("another arm", Level.CANNOT_SAY, "There is no "
					+ (otherName.isEmpty() ? "other arm" : "other arm '" + otherName + "'") + " in the experiment.")));
		}
		List<StudyResult> results = new ArrayList<>();
		for (StudyPoint point : study.arm().points()) {
			other.get().points().stream().filter(candidate -> candidate.values().equals(point.values())).findFirst()
					.ifPresent(match -> compare(new Pair(study.arm().name(), point, other.get().name(), match), study
							.paired())
							.forEach(found -> results.add(new StudyResult(point.values(), found))));
		}
		return !results.isEmpty() ? results
				: List.of(StudyResult.ofArm(verdict(other.get().name(), Level.CANNOT_SAY,
						"The arms have no sweep point in common; sweep the same parameter over the same values in both.")));
	}

	/** Two arms at a point that they have in common. */
	private record Pair(String arm, StudyPoint point, String other, StudyPoint match) {
	}

	private List<Result> compare(Pair arms, boolean paired) {
		StudyPoint point = arms.point();
		StudyPoint match = arms.match();
		String other = arms.other();
		String[] unit = { "" };
		Map<Integer, Double> mine = values(point, unit);
		Map<Integer, Double> theirs = values(match, unit);
		double[][] pairs = mine.keySet().stream().filter(theirs::containsKey)
				.map(index -> new double[] { mine.get(index), theirs.get(index) }).toArray(double[][]::new);
		int missing = point.samples().size() + match.samples().size() - mine.size() - theirs.size();
		int samples = paired ? pairs.length : Math.min(mine.size(), theirs.size());
		if (samples < FEWEST_SAMPLES) {
			return List.of(verdict(other, Level.CANNOT_SAY, samples + " samples" + (paired ? " in pairs" : "")
					+ " have a value of '" + result + "'; at least " + FEWEST_SAMPLES + " are needed."));
		}
		Estimate difference;
		Estimate ratio;
		if (paired) {
			difference = Jackknife.of(pairs, means -> means[0] - means[1]);
			ratio = Jackknife.of(pairs, means -> means[0] / means[1]);
		} else {
			Estimate own = mean(mine);
			Estimate their = mean(theirs);
			difference = new Estimate(own.value() - their.value(), Math.hypot(own.error(), their.error()));
			double quotient = own.value() / their.value();
			ratio = new Estimate(quotient, Math.hypot(own.error() / their.value(), quotient * their.error() / their.value()));
		}
		boolean scatter = !Quoted.isRounding(Math.max(Math.abs(mean(mine).value()), Math.abs(difference.value())),
				difference.error());
		boolean within = !scatter && inside(point) > 0 && inside(match) > 0;
		if (within) {
			difference = new Estimate(difference.value(), Math.hypot(inside(point), inside(match)));
			scatter = true;
		}
		double reach = Normal.student(UPPER, samples - 1) * difference.error();
		Interval interval = new Interval(difference.value() - reach, difference.value() + reach);
		String how = (paired ? "samples of equal index compared with each other" : "independent samples")
				+ "; error " + (within ? "of the runs within" : "by jackknife over") + " " + samples + " samples"
				+ (missing == 0 ? ""
						: "; " + missing + " samples without a value are left out");
		return List.of(
				new Scalar(DIFFERENCE.label(ResultTag.OF, result).unit(unit[0])
						.means("Mean of " + result + " minus that of arm '" + other + "', " + how),
						difference.value(), Double.NaN, difference.error(), samples),
				new Scalar(RATIO.label(ResultTag.OF, result)
						.means("Mean of " + result + " over that of arm '" + other + "', " + how),
						ratio.value(), Double.NaN, ratio.error(), samples),
				verdict(other, scatter ? level(interval) : Level.CANNOT_SAY, scatter
						? String.format(Locale.ROOT,
								"%s of %s %s that of %s by %s. The 95 %% interval of the difference is %s to %s"
										+ " (Student, %s); the ratio is %s.", result, arms.arm(), difference.value() < 0
												? "is below"
												: "exceeds",
								other, Quoted.withError(Math.abs(difference.value()), difference.error()), Quoted.plain(
										interval.low(), 4),
								Quoted.plain(interval.high(), 4), how, Quoted.withError(ratio.value(), ratio.error()))
						: "The difference is " + Quoted.plain(difference.value(), 4) + " in all " + samples
								+ " samples, to rounding:"
								+ " without scatter between samples there is no error to judge it by. If the models have no disorder"
								+ " the difference is exact for these; more samples change nothing."));
	}

	/** The error of the mean of a point's samples that the errors within them leave; NaN if these are not known. */
	private double inside(StudyPoint point) {
		ResultValue wanted = ResultValue.parse(result);
		double[] squares = point.samples().stream().map(StudySample::results).filter(results -> !Double.isNaN(wanted.of(
				results))).mapToDouble(results -> wanted.error(results) * wanted.error(results)).toArray();
		return Math.sqrt(Arrays.stream(squares).sum()) / squares.length;
	}

	private Level level(Interval interval) {
		boolean larger = interval.low() > 0;
		boolean smaller = interval.high() < 0;
		return switch (claim) {
			case "larger" -> larger ? Level.SUPPORTED : smaller ? Level.NOT_SUPPORTED : Level.CANNOT_SAY;
			case "alike" -> interval.low() > -margin && interval.high() < margin ? Level.SUPPORTED
					: interval.low() > margin || interval.high() < -margin ? Level.NOT_SUPPORTED : Level.CANNOT_SAY;
			case "smaller" -> smaller ? Level.SUPPORTED : larger ? Level.NOT_SUPPORTED : Level.CANNOT_SAY;
			// That two means are equal cannot be shown, only that they are not, or that they are alike.
			default -> larger || smaller ? Level.SUPPORTED : Level.CANNOT_SAY;
		};
	}

	private static Estimate mean(Map<Integer, Double> values) {
		return Jackknife.of(values.values().stream().map(value -> new double[] { value }).toArray(double[][]::new),
				means -> means[0]);
	}

	private Map<Integer, Double> values(StudyPoint point, String[] unit) {
		Map<Integer, Double> values = new TreeMap<>();
		ResultValue wanted = ResultValue.parse(result);
		for (StudySample sample : point.samples()) {
			List<Result> results = sample.results();
			double value = wanted.of(results);
			unit[0] = unit[0].isEmpty() ? wanted.unit(results) : unit[0];
			if (!Double.isNaN(value)) {
				values.put(sample.index(), value);
			}
		}
		return values;
	}

	private Verdict verdict(String other, Level level, String evidence) {
		String relation = switch (claim) {
			case "different" -> "different from";
			case "alike" -> "within " + Quoted.plain(margin, 4) + " of";
			default -> claim + " than";
		};
		return new Verdict(COMPARISON.label(ResultTag.OF, result).means("The mean of " + result + " is " + relation
				+ " that of arm '" + other + "'"), level, evidence);
	}
}
