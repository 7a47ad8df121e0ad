// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

import org.spinscape.core.explorer.ShareOfRuns;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.DynamicsKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.FiniteSpace;

/** Turns first-passage times into results. */
final class PassageReport {

	private static final String SWEEPS = "sweeps";

	static final ResultKind<Scalar> REACHED_SHARE = ResultKind.scalar("reached-share", "",
			"Share of the runs that reached the goal");
	static final ResultKind<Scalar> MEDIAN_TIME = ResultKind.scalar("median-time", SWEEPS,
			"Median first-passage time (Kaplan-Meier); undefined if more than half of the runs were censored");
	static final ResultKind<Scalar> MEDIAN_TIME_LOWER = ResultKind.scalar("median-time-lower", SWEEPS,
			"Lower end of the 95 % confidence interval of the median (Brookmeyer-Crowley)");
	static final ResultKind<Scalar> MEDIAN_TIME_UPPER = ResultKind.scalar("median-time-upper", SWEEPS,
			"Upper end of the 95 % confidence interval of the median (Brookmeyer-Crowley); infinite if the data"
					+ " give none");
	static final ResultKind<Scalar> EXPONENTIAL_MEAN_TIME = ResultKind.scalar("exponential-mean-time", SWEEPS,
			"Mean first-passage time by maximum likelihood if success comes at a constant rate, censored runs"
					+ " included and those that started at the target left out");
	static final ResultKind<Scalar> RESTRICTED_MEAN_TIME = ResultKind.scalar("restricted-mean-time", SWEEPS,
			"Mean of the first-passage time or the longest time of a run, whichever is less (area under the"
					+ " survival curve); the plain mean if no run was censored");
	static final ResultKind<Scalar> MEDIAN_OVER_MEAN = ResultKind.scalar("median-over-mean", "",
			"Median over exponential mean: log 2 = 0.693 for one constant rate, less if a part of the runs is"
					+ " much slower");
	static final ResultKind<Scalar> FAST_FRACTION = ResultKind.scalar("fast-fraction", "",
			"Share Phi of fast runs, those that started at the target left out; undefined unless two"
					+ " exponentials are clearly better than one (kinetic-partitioning)");
	static final ResultKind<Table> FIRST_PASSAGE = ResultKind.table("first-passage",
			"First-passage times of the runs one by one");
	static final ResultKind<Scalar> LEVINTHAL_TIME = ResultKind.scalar("levinthal-time", SWEEPS,
			"Mean time of a search at random, with as many looks a sweep as there are sites: number of states"
					+ " over number of target states");
	static final ResultKind<Scalar> SPEED_UP_OVER_LEVINTHAL = ResultKind.scalar("speed-up-over-levinthal", "",
			"Time of the search at random over the exponential mean time, at the fastest temperature");
	static final ResultKind<Verdict> KINETIC_PARTITIONING = ResultKind.verdict("kinetic-partitioning",
			"First-passage times fall into a fast and a slow kind (kinetic partitioning)");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(DynamicsKinds.SURVIVAL, KINETIC_PARTITIONING, REACHED_SHARE,
			MEDIAN_TIME, MEDIAN_TIME_LOWER, MEDIAN_TIME_UPPER,
			EXPONENTIAL_MEAN_TIME, RESTRICTED_MEAN_TIME, MEDIAN_OVER_MEAN, FAST_FRACTION, FIRST_PASSAGE,
			LEVINTHAL_TIME, SPEED_UP_OVER_LEVINTHAL);

	private final Hamiltonian<?> hamiltonian;
	private final Goal goal;
	private final long limit;
	private final List<Timing> timings;

	/** Runs at one temperature with what was estimated from them. */
	private record Timing(Passages passages, Survival survival, Partition partition) {
	}

	PassageReport(Hamiltonian<?> hamiltonian, Goal goal, long limit, List<Passages> all) {
		this.hamiltonian = hamiltonian;
		this.goal = goal;
		this.limit = limit;
		timings = all.stream().map(passages -> new Timing(passages, passages.survival(), Partition.of(passages))).toList();
	}

	List<Result> results() {
		List<Result> results = new ArrayList<>();
		for (Timing timing : timings) {
			results.add(curve(timing));
		}
		results.add(table());
		if (timings.size() == 1) {
			results.addAll(scalars(timings.getFirst()));
		} else {
			results.addAll(new OptimalTemperature(timings.stream().map(Timing::passages).toList()).results());
		}
		results.addAll(baseline());
		for (Timing timing : timings) {
			results.add(timing.partition().verdict(label(KINETIC_PARTITIONING.tag(), timing), at(timing)));
		}
		return results;
	}

	private ResultTag label(ResultTag tag, Timing timing) {
		return timings.size() == 1 ? tag : tag.label(ResultTag.TEMPERATURE, timing.passages().temperature());
	}

	private String at(Timing timing) {
		return timings.size() == 1 ? "" : " at T=" + timing.passages().temperature();
	}

	private Series curve(Timing timing) {
		Survival survival = timing.survival();
		int n = survival.times().length;
		double[] times = new double[n + 1]; // all are there at time 0
		double[] shares = new double[n + 1];
		double[] errors = new double[n + 1];
		shares[0] = 1;
		System.arraycopy(survival.times(), 0, times, 1, n);
		System.arraycopy(survival.shares(), 0, shares, 1, n);
		System.arraycopy(survival.errors(), 0, errors, 1, n);
		return new Series(label(DynamicsKinds.SURVIVAL.means("Probability that a run" + at(timing) + " has not reached "
				+ goal.text() + " (Kaplan-Meier, errors by Greenwood); looked at after each sweep; runs were"
				+ " censored after "
				+ limit + " sweeps"), timing),
				Series.Axis.of("time", SWEEPS, times), new Series.Axis("survival", "", shares, errors));
	}

	private List<Scalar> scalars(Timing timing) {
		Passages passages = timing.passages();
		Survival survival = timing.survival();
		OneRate rate = timing.partition().one();
		int runs = passages.runs();
		return List.of(
				new ShareOfRuns(passages.successes(), runs).scalar(REACHED_SHARE.means(
						"Share of the runs that reached " + goal.text() + " within " + limit + " sweeps")),
				Scalar.exact(MEDIAN_TIME,
						survival.median()),
				Scalar.exact(MEDIAN_TIME_LOWER,
						survival.medianLower()),
				Scalar.exact(MEDIAN_TIME_UPPER,
						survival.medianUpper()),
				Scalar.thermal(EXPONENTIAL_MEAN_TIME,
						rate.mean(), rate.error(), rate.successes()),
				Scalar.thermal(RESTRICTED_MEAN_TIME,
						survival.restrictedMean(), survival.restrictedMeanError(passages.durations(), passages.reached()),
						runs),
				Scalar.exact(MEDIAN_OVER_MEAN,
						survival.median() / rate.mean()),
				Scalar.thermal(FAST_FRACTION,
						timing.partition().fast(), timing.partition().fastError(), runs));
	}

	private Table table() {
		return new Table(FIRST_PASSAGE.means("First passage to " + goal.text()
				+ "; median with 95 % confidence limits (infinite or undefined where too"
				+ " few arrived), exponential mean with its error, share of fast runs where two kinds are clear"),
				List.of(real("temperature", "J/k_B", t -> t.passages().temperature()),
						whole("runs", t -> t.passages().runs()), whole("reached", t -> t.passages().successes()),
						whole("at-start", t -> t.passages().atStart()),
						real("median", SWEEPS, t -> t.survival().median()),
						real("median-lower", SWEEPS, t -> t.survival().medianLower()),
						real("median-upper", SWEEPS, t -> t.survival().medianUpper()),
						real("exponential-mean", SWEEPS, t -> t.partition().one().mean()),
						real("exponential-error", SWEEPS, t -> t.partition().one().error()),
						real("restricted-mean", SWEEPS, t -> t.survival().restrictedMean()),
						real("fast-fraction", "", t -> t.partition().fast()),
						real("fast-error", "", t -> t.partition().fastError()),
						real("aicc-gain", "", t -> t.partition().gain())));
	}

	private Table.Column real(String name, String unit, ToDoubleFunction<Timing> value) {
		return new Table.RealColumn(name, unit, timings.stream().mapToDouble(value).toArray());
	}

	private Table.Column whole(String name, ToLongFunction<Timing> value) {
		return new Table.IntegerColumn(name, "", timings.stream().mapToLong(value).toArray());
	}

	/** Levinthal's search: states looked at in no order until one of the targets is met. */
	private List<Scalar> baseline() {
		double logStates = hamiltonian.space() instanceof FiniteSpace<?> finite ? finite.logStates() : Double.NaN;
		double sweeps = Math.exp(logStates) / goal.states() / hamiltonian.space().sites();
		if (Double.isNaN(sweeps)) {
			return List.of(); // it is not known how many states there are, or how many targets
		}
		double best = timings.stream().mapToDouble(timing -> timing.partition().one().mean()).filter(Double::isFinite)
				.min().orElse(Double.NaN);
		return List.of(
				Scalar.exact(LEVINTHAL_TIME.more(" (" + goal.text() + ") and sites"),
						sweeps),
				Scalar.exact(SPEED_UP_OVER_LEVINTHAL,
						sweeps / best));
	}
}
