// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.minima;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;

/**
 * How many minima were missed, as far as the visits tell: visits of one walker follow one another and are not
 * independent draws, which makes the estimates optimistic; the comparison of two halves of the runs does not depend on
 * that.
 */
final class Coverage {

	static final ResultKind<Scalar> MINIMA_FOUND = ResultKind.scalar("minima-found", "",
			"Number of distinct minima that were found: no more than there are,"
					+ " except where plateaus were too large to look at (unfinished-quenches)");
	static final ResultKind<Scalar> VISIT_COVERAGE = ResultKind.scalar("visit-coverage", "",
			"Good-Turing estimate of the chance that the next visit is to a minimum already found: 1 minus the share of"
					+ " minima visited once among all visits. It says nothing of the number of minima that are hard"
					+ " to reach");
	static final ResultKind<Scalar> SINGLETONS_SHARE = ResultKind.scalar("singletons-share", "",
			"Share of the minima visited that were visited once");
	static final ResultKind<Scalar> COMPLETE_BELOW = ResultKind.scalar("complete-below", "J",
			"Energy of the lowest minimum that not both halves of the runs have visited; undefined if there is none");
	static final ResultKind<Scalar> UNFINISHED_QUENCHES = ResultKind.scalar("unfinished-quenches", "",
			"Number of quenches that ended on a plateau too large to look at (parameter plateau)");
	static final ResultKind<Scalar> MINIMA_AT_LEAST = ResultKind.scalar("minima-at-least", "",
			"Chao1 estimate of the number of minima, found and missed, from those visited once and twice: a lower bound");
	static final ResultKind<Scalar> MINIMA_BY_HALVES = ResultKind.scalar("minima-by-halves", "",
			"Number of minima by capture and recapture in two halves of the runs (Chapman); too low if some are easier"
					+ " to find than others");
	static final ResultKind<Verdict> LOWEST_MINIMA_COMPLETE = ResultKind.verdict("lowest-minima-complete",
			"The lowest minima found are the lowest there are");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(LOWEST_MINIMA_COMPLETE, MINIMA_FOUND, VISIT_COVERAGE,
			SINGLETONS_SHARE, COMPLETE_BELOW,
			UNFINISHED_QUENCHES, LandscapeKinds.LOST_MINIMA, MINIMA_AT_LEAST, MINIMA_BY_HALVES);

	/** A minimum seen less often than this could as well have been missed. */
	private static final long LEAST_VISITS = 3;

	private final Sampled<?> sampled;
	/** Those that runs have visited. */
	private final List<? extends Tally<?>> visited;

	Coverage(Sampled<?> sampled) {
		this.sampled = sampled;
		visited = sampled.minima().stream().filter(tally -> tally.visits() > 0).toList();
	}

	List<Result> results(int lowest) {
		double once = visited.stream().filter(tally -> tally.visits() == 1).count();
		double twice = visited.stream().filter(tally -> tally.visits() == 2).count();
		long visits = visited.stream().mapToLong(Tally::visits).sum();
		List<Result> results = new ArrayList<>();
		results.add(Scalar.exact(MINIMA_FOUND, sampled.minima().size()));
		results.add(chao(once, twice));
		results.add(Scalar.thermal(VISIT_COVERAGE,
				1 - once / visits, Math.sqrt(once * (1 - once / visits) + 2 * twice) / visits, visits));
		results.add(Scalar.exact(SINGLETONS_SHARE,
				once / visited.size()));
		results.add(halves());
		results.add(Scalar.exact(COMPLETE_BELOW,
				visited.stream().filter(tally -> tally.visits(0) == 0 || tally.visits(1) == 0)
						.mapToDouble(tally -> tally.minimum().energy()).findFirst().orElse(Double.NaN)));
		results.add(Scalar.exact(UNFINISHED_QUENCHES,
				sampled.unfinished()));
		results.add(Scalar.exact(LandscapeKinds.LOST_MINIMA.means("Number of visits to minima that found no room"
				+ " (parameter most-minima)"),
				sampled.lost()));
		results.add(verdict(lowest));
		return results;
	}

	/** Chao, Scand. J. Stat. 11, 265 (1984), with the variance of Chao, Biometrics 43, 783 (1987). */
	private Scalar chao(double once, double twice) {
		double ratio = once / twice;
		double missed = twice > 0 ? once * ratio / 2 : once * (once - 1) / 2;
		double error = twice > 0 ? Math.sqrt(twice * (ratio * ratio / 4 + Math.pow(ratio, 3) + Math.pow(ratio, 4) / 4))
				: Double.NaN;
		return Scalar.thermal(MINIMA_AT_LEAST,
				visited.size() + missed, error, visited.size());
	}

	/** Lincoln-Petersen estimate in Chapman's form: two halves as capture and recapture. */
	private Scalar halves() {
		long one = visited.stream().filter(tally -> tally.visits(0) > 0).count();
		long other = visited.stream().filter(tally -> tally.visits(1) > 0).count();
		long both = one + other - visited.size();
		double estimate = (one + 1.0) * (other + 1.0) / (both + 1.0) - 1;
		double variance = (one + 1.0) * (other + 1.0) * (one - both) * (other - both)
				/ ((both + 1.0) * (both + 1.0) * (both + 2.0));
		return Scalar.thermal(MINIMA_BY_HALVES,
				estimate, Math.sqrt(variance), both);
	}

	private Verdict verdict(int lowest) {
		int count = Math.min(lowest, visited.size());
		ResultTag claim = LOWEST_MINIMA_COMPLETE.means("The " + lowest + " lowest minima found are the lowest there are");
		if (visited.stream().mapToLong(tally -> tally.visits(1)).sum() == 0) {
			return new Verdict(claim, Verdict.Level.CANNOT_SAY, "There is one run; give at least 2 to compare.");
		}
		List<? extends Tally<?>> low = visited.subList(0, count);
		long missing = low.stream().filter(tally -> tally.visits(0) == 0 || tally.visits(1) == 0).count();
		long fewest = low.stream().mapToLong(Tally::visits).min().orElse(0);
		long visits = low.stream().mapToLong(Tally::visits).sum();
		long unvisited = sampled.minima().stream().takeWhile(t -> t.minimum().energy() <= low.getLast().minimum().energy())
				.filter(tally -> tally.visits() == 0).count();
		String evidence = ("Up to %.8g J: %d of %d minima were visited by one half of the runs alone, the least visited %d"
				+ " times, %d were met from random starts only; %d quenches were unfinished, %d minima lost. A minimum that"
				+ " gets less than %.2g of these visits may be missing.").formatted(low.getLast().minimum().energy(),
						missing, count, fewest, unvisited, sampled.unfinished(), sampled.lost(), 3.0 / visits);
		boolean sound = missing == 0 && fewest >= LEAST_VISITS && unvisited == 0 && sampled.unfinished() == 0
				&& sampled.lost() == 0 && visited.size() >= lowest;
		return new Verdict(claim, sound ? Verdict.Level.SUPPORTED : Verdict.Level.CANNOT_SAY, evidence);
	}
}
