// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.staged;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

import org.spinscape.core.explorer.MeanWithError;
import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.explorers.sampled.staged.Stages.Outcome;
import org.spinscape.explorers.sampled.staged.Stages.Rule;

/** Turns rounds of folding into results. */
final class StagedReport {

	static final ResultKind<Scalar> TARGET_ENERGY = ResultKind.scalar("target-energy", "J",
			"What a run has to reach");
	static final ResultKind<Verdict> STAGING_HELPS = ResultKind.verdict("staging-helps",
			"Giving up rare turns in stages raises the success of a run at equal cost");
	static final ResultKind<Verdict> LOW_STATES_GUIDE = ResultKind.verdict("low-states-guide",
			"It matters that the turns given up are those that low states do not have");
	static final ResultKind<Verdict> EARLY_TURNS_ARE_NATIVE = ResultKind.verdict("early-turns-are-native",
			"The turns of low states of the first round point to the native fold");
	static final ResultKind<Series> SUCCESS = ResultKind.series("success",
			"Share of the runs of a round that reach the target energy");
	static final ResultKind<Scalar> STAGED_SUCCESS = ResultKind.scalar("staged-success", "",
			"Share of the runs of the last round that reach the target, with staging");
	static final ResultKind<Scalar> UNSTAGED_SUCCESS = ResultKind.scalar("unstaged-success", "",
			"Share of all runs that reach the target, without staging");
	static final ResultKind<Scalar> STAGING_GAIN = ResultKind.scalar("staging-gain", "",
			"Success with staging minus success without");
	static final ResultKind<Scalar> NATIVE_TURNS = ResultKind.scalar("native-turns", "",
			"Share of the native turns that are left after a round");
	static final ResultKind<Scalar> NATIVE_KEPT = ResultKind.scalar("native-kept", "",
			"Share of repetitions in which a native fold has all its turns after the last deletion");
	/** Label of what belongs to a rule of deletion: its name. */
	private static final String RULE = "rule";
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(SUCCESS, STAGED_SUCCESS, UNSTAGED_SUCCESS, STAGING_GAIN, NATIVE_TURNS,
			NATIVE_KEPT, TARGET_ENERGY, STAGING_HELPS, LOW_STATES_GUIDE,
			EARLY_TURNS_ARE_NATIVE);

	private static final double ERRORS = 3;
	/** Fewer successes than this say nothing. */
	private static final int FEWEST_HITS = 10;

	private final Stages stages;
	private final Outcome[][] outcomes;
	private final FoldTarget target;

	StagedReport(Stages stages, Outcome[][] outcomes, FoldTarget target) {
		this.stages = stages;
		this.outcomes = outcomes;
		this.target = target;
	}

	List<Result> results() {
		List<Result> results = new ArrayList<>();
		double[] rounds = IntStream.rangeClosed(1, stages.rounds()).asDoubleStream().toArray();
		for (Rule rule : Rule.values()) {
			MeanWithError[] means = IntStream.range(0, stages.rounds()).mapToObj(round -> MeanWithError.of(success(rule,
					round)))
					.toArray(MeanWithError[]::new);
			results.add(new Series(SUCCESS.label(RULE, rule.word())
					.means(SUCCESS.meaning() + ", " + describe(rule) + "; error over repetitions"), Axis.of("round",
							"", rounds),
					new Axis("success", "", Arrays.stream(means).mapToDouble(MeanWithError::value).toArray(),
							Arrays.stream(means).mapToDouble(MeanWithError::error).toArray())));
		}
		results.add(Scalar.exact(TARGET_ENERGY.more(": " + target.origin()), target.energy()));
		MeanWithError staged = MeanWithError.of(success(Rule.STAGED, stages.rounds() - 1));
		MeanWithError unstaged = MeanWithError.of(allRounds(Rule.UNSTAGED));
		MeanWithError gain = MeanWithError.of(minus(success(Rule.STAGED, stages.rounds() - 1), allRounds(Rule.UNSTAGED)));
		results.add(scalar(STAGED_SUCCESS.tag(), staged));
		results.add(scalar(UNSTAGED_SUCCESS.tag(), unstaged));
		results.add(scalar(STAGING_GAIN.tag(), gain));
		results.add(survival(0, Rule.STAGED, "with staging"));
		results.add(survival(stages.rounds() - 1, Rule.STAGED, "with staging"));
		results.add(survival(0, Rule.RANDOM, "where as many are given up anywhere"));
		results.add(scalar(NATIVE_KEPT.tag(),
				MeanWithError.of(menus(stages.rounds() - 1, Rule.STAGED, share -> share == 1 ? 1 : share < 1 ? 0
						: Double.NaN))));
		results.add(staging(gain, staged, unstaged));
		results.add(guidance());
		results.add(predictor());
		return results;
	}

	private static String describe(Rule rule) {
		return switch (rule) {
			case UNSTAGED -> "nothing given up";
			case STAGED -> "turns given up that are rare among the lowest runs";
			case RANDOM -> "as many turns given up anywhere";
			case ALL_RUNS -> "turns given up that are rare among all runs";
		};
	}

	private static Scalar scalar(ResultTag tag, MeanWithError mean) {
		return Scalar.thermal(tag.means(tag.meaning() + "; mean over repetitions"), mean.value(), mean.error(),
				mean.count());
	}

	private Scalar survival(int round, Rule rule, String how) {
		return scalar(NATIVE_TURNS.label(RULE, rule.word()).label("round", round + 1)
				.means("Share of the native turns that are left after "
						+ (round == 0 ? "the first round " : "the last round ") + how),
				MeanWithError.of(menus(round, rule, share -> share)));
	}

	private double[] menus(int round, Rule rule, DoubleUnaryOperator value) {
		return Arrays.stream(outcomes[rule.ordinal()])
				.mapToDouble(outcome -> value.applyAsDouble(target.surviving(outcome.menus().get(round)))).toArray();
	}

	private double[] success(Rule rule, int round) {
		return Arrays.stream(outcomes[rule.ordinal()]).mapToDouble(
				outcome -> Arrays.stream(outcome.energies()[round]).filter(target::reached)
						.count() / (double) stages.runs())
				.toArray();
	}

	private double[] allRounds(Rule rule) {
		double[] sums = new double[outcomes[rule.ordinal()].length];
		for (int round = 0; round < stages.rounds(); round++) {
			double[] one = success(rule, round);
			for (int repeat = 0; repeat < sums.length; repeat++) {
				sums[repeat] += one[repeat] / stages.rounds();
			}
		}
		return sums;
	}

	private static double[] minus(double[] first, double[] second) {
		double[] difference = new double[first.length];
		Arrays.setAll(difference, i -> first[i] - second[i]);
		return difference;
	}

	private long hits() {
		return IntStream.range(0, stages.rounds()).mapToLong(round -> Math.round(stages.runs()
				* (Arrays.stream(success(Rule.STAGED, round)).sum() + Arrays.stream(success(Rule.UNSTAGED, round)).sum())))
				.sum();
	}

	private Verdict staging(MeanWithError gain, MeanWithError staged, MeanWithError unstaged) {
		Level level = hits() < FEWEST_HITS ? Level.CANNOT_SAY : level(gain);
		return new Verdict(STAGING_HELPS.tag(), level,
				String.format(Locale.ROOT,
						"Success per run is %s in the last of %d rounds with staging and %s without (target %s J, %s;"
								+ " %d repetitions of %d runs of %d turns each); the difference is %s, and 3 errors"
								+ " decide.%s", quoted(staged),
						stages.rounds(), quoted(unstaged), Quoted.plain(target.energy(), 4), target.origin(), gain.count(),
						stages.rounds() * stages.runs(), stages.annealing().steps(), quoted(gain),
						hits() < FEWEST_HITS ? " Only " + hits() + " runs reached the target; use more steps or runs."
								: ""));
	}

	private static Level level(MeanWithError difference) {
		return difference.value() > ERRORS * difference.error() ? Level.SUPPORTED
				: difference.value() < -ERRORS * difference.error() ? Level.NOT_SUPPORTED : Level.CANNOT_SAY;
	}

	private static String quoted(MeanWithError mean) {
		return Quoted.withError(mean.value(), mean.error());
	}

	/** Against the control that gives up as many turns anywhere. */
	private Verdict guidance() {
		int last = stages.rounds() - 1;
		MeanWithError difference = MeanWithError.of(minus(success(Rule.STAGED, last), success(Rule.RANDOM, last)));
		return new Verdict(LOW_STATES_GUIDE.tag(),
				hits() < FEWEST_HITS ? Level.CANNOT_SAY : level(difference),
				"In the last round success with staging exceeds that with as many turns given up anywhere by "
						+ quoted(difference)
						+ ", that with turns counted over all runs instead of the lowest by "
						+ quoted(MeanWithError.of(minus(success(Rule.STAGED, last), success(Rule.ALL_RUNS, last))))
						+ "; 3 errors decide.");
	}

	private Verdict predictor() {
		MeanWithError difference = MeanWithError.of(minus(menus(0, Rule.STAGED, share -> share), menus(0, Rule.RANDOM,
				share -> share)));
		boolean known = !target.folds().isEmpty();
		return new Verdict(EARLY_TURNS_ARE_NATIVE.tag(),
				known ? level(difference) : Level.CANNOT_SAY, known
						? "After the first round " + quoted(MeanWithError.of(menus(0, Rule.STAGED, share -> share)))
								+ " of the native turns are left, " + quoted(MeanWithError.of(menus(0, Rule.RANDOM,
										share -> share)))
								+ " where as many were given up anywhere; 3 errors decide. A single native turn"
								+ " that is lost makes the"
								+ " native fold unreachable."
						: "No fold of the target energy is known; use more steps or runs.");
	}
}
