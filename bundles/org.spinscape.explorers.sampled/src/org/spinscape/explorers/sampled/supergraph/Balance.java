// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.supergraph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.spinscape.core.explorer.MeanWithError;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Verdict;

/**
 * Whether there are as many passages one way as the other, pi_i w_ij = pi_j w_ji. For each pair of nodes the difference
 * of both numbers is averaged over independent runs; where balance holds, one pair in twenty is off by more than
 * Student's 95 per cent limit.
 */
final class Balance {

	static final ResultKind<Verdict> DETAILED_BALANCE = ResultKind.verdict("detailed-balance",
			"Passages between minima go as often one way as the other");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(DETAILED_BALANCE);

	/** With fewer passages a pair says nothing. */
	private static final long LEAST_PASSAGES = 20;
	private static final int LEAST_PAIRS = 5;
	private static final int LEAST_RUNS = 5;
	private static final double EXPECTED = 0.05;

	private int pairs;
	private int off;

	/** Adds the pairs at one temperature. @param passages of each run */
	void add(Map<Nodes.Edge, long[]> passages, int runs) {
		double limit = student95(runs - 1);
		Set<Nodes.Edge> done = new HashSet<>();
		Map<Nodes.Edge, long[]> known = new HashMap<>(passages);
		long[] none = new long[runs];
		for (Nodes.Edge edge : passages.keySet()) {
			if (done.contains(edge.reversed())) {
				continue;
			}
			done.add(edge);
			long[] there = known.get(edge);
			long[] back = known.getOrDefault(edge.reversed(), none);
			if (Arrays.stream(there).sum() + Arrays.stream(back).sum() < LEAST_PASSAGES) {
				continue;
			}
			double[] differences = new double[runs];
			for (int run = 0; run < runs; run++) {
				differences[run] = there[run] - back[run];
			}
			MeanWithError mean = MeanWithError.of(differences);
			pairs++;
			off += Math.abs(mean.value()) > limit * mean.error() ? 1 : 0;
		}
	}

	/** Upper 2.5 per cent point of Student's distribution, by its expansion in 1/freedom; within 1 % from 4 on. */
	private static double student95(int freedom) {
		double z = 1.959963984540054;
		double n = freedom;
		return z + (Math.pow(z, 3) + z) / (4 * n) + (5 * Math.pow(z, 5) + 16 * Math.pow(z, 3) + 3 * z) / (96 * n * n)
				+ (3 * Math.pow(z, 7) + 19 * Math.pow(z, 5) + 17 * Math.pow(z, 3) - 15 * z) / (384 * n * n * n);
	}

	Verdict verdict(int runs) {
		String meaning = "Passages between minima are as frequent one way as the other (detailed balance)";
		if (runs < LEAST_RUNS || pairs < LEAST_PAIRS) {
			return new Verdict(DETAILED_BALANCE.means(meaning), Verdict.Level.CANNOT_SAY,
					"There are %d runs and %d pairs with at least %d passages; %d runs and %d pairs are needed."
							.formatted(runs, pairs, LEAST_PASSAGES, LEAST_RUNS, LEAST_PAIRS));
		}
		double share = off / (double) pairs;
		double most = EXPECTED + 3 * Math.sqrt(EXPECTED * (1 - EXPECTED) / pairs);
		return new Verdict(DETAILED_BALANCE.means(meaning),
				share <= most ? Verdict.Level.SUPPORTED : Verdict.Level.NOT_SUPPORTED,
				("Of %d pairs of nodes with at least %d passages, %.3g are off by more than the 95 %% limit between runs; up to"
						+ " %.3g is expected. A sequential order of proposals has balance, but not detailed balance.")
						.formatted(pairs, LEAST_PASSAGES, share, most));
	}
}
