// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.spinscape.core.explorer.ShareOfRuns;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.explorers.sampled.passage.Survival;

/**
 * Time to the target from searches of which some never got there. Searches restart themselves, so that the time to
 * success is close to exponential; with k successes in a total time T, spent by successful and unsuccessful searches
 * alike, the maximum-likelihood mean is T/k with a relative error of 1/sqrt(k) (the estimator of type I censoring).
 * Searches that ran out are never dropped: that would make hard problems look easy.
 */
final class TimeToTarget {

	static final ResultKind<Scalar> SUCCESS_SHARE = ResultKind.scalar("success-share", "",
			"Share of the searches that reached the target");
	static final ResultKind<Scalar> EFFORT_TO_TARGET = ResultKind.scalar("effort-to-target", ResultKind.OF_SUBJECT,
			"Mean effort to the target");
	static final ResultKind<Scalar> TIME_TO_TARGET = ResultKind.scalar("time-to-target", "s", "Mean time to the target");
	static final ResultKind<Scalar> EFFORT_TO_SOLUTION = ResultKind.scalar("effort-to-solution-99",
			ResultKind.OF_SUBJECT, "Effort after which the target is reached with a probability of 99 per cent");
	static final ResultKind<Scalar> TIME_TO_SOLUTION = ResultKind.scalar("time-to-solution-99", "s",
			"Time after which the target is reached with a probability of 99 per cent");
	static final ResultKind<Series> TARGET_CURVE = ResultKind.series("target-curve",
			"Share of searches that have reached the target, by effort");
	/** What times an exponential mean is the time by which all but one in a hundred have succeeded. */
	private static final double NEARLY_ALL = Math.log(100);
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(SUCCESS_SHARE, EFFORT_TO_TARGET, TIME_TO_TARGET,
			EFFORT_TO_SOLUTION, TIME_TO_SOLUTION, TARGET_CURVE);

	private final List<Found> searches;

	TimeToTarget(List<Found> searches) {
		this.searches = searches;
	}

	/**
	 * @param unit  of the effort
	 * @param timed whether seconds are given too: they differ from run to run
	 */
	List<Result> results(Target target, String unit, boolean timed) {
		long successes = searches.stream().filter(Found::reached).count();
		int count = searches.size();
		List<Result> results = new ArrayList<>();
		results.add(new ShareOfRuns(successes, count).scalar(
				SUCCESS_SHARE.means("Share of the searches that reached " + target.text())));
		Scalar effort = mean(EFFORT_TO_TARGET.tag().unit(unit), "effort", successes, Found::effort);
		results.add(effort);
		results.add(nearlyAll(EFFORT_TO_SOLUTION.tag().unit(unit), effort));
		if (successes > 0 && count > 1) {
			results.add(curve(unit));
		}
		if (timed) {
			Scalar time = mean(TIME_TO_TARGET.tag(), "time", successes, Found::seconds);
			results.add(time);
			results.add(nearlyAll(TIME_TO_SOLUTION.tag(), time));
		}
		return results;
	}

	/** The product-limit estimate: searches that ran out of their budget are censored there. */
	private Series curve(String unit) {
		double[] efforts = searches.stream().mapToDouble(Found::effort).toArray();
		boolean[] reached = new boolean[efforts.length];
		for (int k = 0; k < reached.length; k++) {
			reached[k] = searches.get(k).reached();
		}
		Survival left = new Survival(efforts, reached);
		double[] shares = Arrays.stream(left.shares()).map(share -> 1 - share).toArray();
		return Series.of(TARGET_CURVE, Series.Axis.of("effort", unit, left.times()),
				new Series.Axis("share on target", "", shares, left.errors()));
	}

	private static Scalar nearlyAll(ResultTag tag, Scalar mean) {
		return new Scalar(tag.means(tag.meaning() + ", if success comes by chance at a constant rate: ln 100 times the mean"
				+ (Double.isNaN(mean.thermalError()) ? "; at least this, since no search succeeded" : "")),
				mean.value() * NEARLY_ALL, mean.thermalError() * NEARLY_ALL, Double.NaN, mean.count());
	}

	private Scalar mean(ResultTag tag, String what, long successes, ToDoubleFunction<Found> value) {
		double total = searches.stream().mapToDouble(value).sum();
		String meaning = "Mean " + what + " to the target if success comes by chance at a constant rate: total " + what
				+ " over number of successes; unfinished searches count with what they spent";
		return successes == 0
				? Scalar.exact(tag.means(meaning + "; at least this, since no search succeeded"), total)
				: Scalar.thermal(tag.means(meaning), total / successes, total / successes / Math.sqrt(successes),
						successes);
	}
}
