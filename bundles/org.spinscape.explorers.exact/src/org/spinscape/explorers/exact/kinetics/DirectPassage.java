// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.kinetics;

import java.util.Arrays;
import java.util.BitSet;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.progress.Progress;

/**
 * What a walk gathers until it reaches one of some states, from every start: steps, for mean first-passage times, or the
 * chance to end at certain ones of them. One state after another is removed, and what passed through it handed to those that
 * are left (W. K. Grassmann, M. I. Taksar, D. P. Heyman, Oper. Res. 33, 1107 (1985)). Nothing is ever subtracted, so that
 * results are good to nearly all digits however small the rates.
 */
final class DirectPassage {

	private final double[][] rates;
	/** Probability to step into the target. */
	private final double[] ends;
	/** What is gathered: in a step at first, and on the whole way in the end. */
	private final double[] time;
	private final double[] leaving;
	private final int[] open;
	private final int states;

	/** Counts steps. @param target the states to reach */
	DirectPassage(StateGraph graph, BitSet target, Dynamics dynamics, double temperature) {
		this(graph, target, null, dynamics, temperature);
	}

	/** @param counted those of the target whose chance is asked for; null to count steps */
	DirectPassage(StateGraph graph, BitSet target, BitSet counted, Dynamics dynamics, double temperature) {
		states = graph.states();
		open = openStates(graph.states(), target);
		int[] number = new int[graph.states()];
		for (int i = 0; i < open.length; i++) {
			number[open[i]] = i;
		}
		rates = new double[open.length][];
		ends = new double[open.length];
		time = new double[open.length];
		leaving = new double[open.length];
		Arrays.fill(time, counted == null ? 1 : 0);
		double perMove = 1.0 / FluxNetwork.mostMoves(graph);
		for (int i = 0; i < open.length; i++) {
			rates[i] = new double[open.length];
			double energy = graph.energy(open[i]);
			int degree = graph.degree(open[i]);
			for (int move = 0; move < degree; move++) {
				int neighbour = graph.neighbour(open[i], move);
				double rate = perMove * dynamics.acceptance((graph.energy(neighbour) - energy) / temperature);
				if (target.get(neighbour)) {
					ends[i] += rate;
					time[i] += counted != null && counted.get(neighbour) ? rate : 0;
				} else if (neighbour != open[i]) {
					rates[i][number[neighbour]] += rate;
				}
			}
		}
	}

	private static int[] openStates(int states, BitSet target) {
		int[] open = new int[states - target.cardinality()];
		for (int state = target.nextClearBit(0), i = 0; state < states; state = target.nextClearBit(state + 1)) {
			open[i++] = state;
		}
		return open;
	}

	/** Sum of the times of all starts, in steps. Destroys its own data: call this or {@link #solve}, and once. */
	double sum(ExplorerContext context, String phase) {
		return Arrays.stream(solve(context, phase)).sum();
	}

	/** What is gathered from each start; 0 for those in the target. */
	double[] solve(ExplorerContext context, String phase) {
		// The work per state falls with the square of what is left, which the count of states does not show; it is short.
		Progress progress = new Progress(context, phase, rates.length);
		for (int last = rates.length - 1; last >= 0; last--) {
			progress.now(rates.length - 1L - last);
			remove(last);
		}
		double[] all = new double[states];
		for (int state = 0; state < time.length; state++) {
			double passed = time[state];
			for (int earlier = 0; earlier < state; earlier++) {
				passed += rates[state][earlier] * time[earlier];
			}
			time[state] = passed / leaving[state];
			all[open[state]] = time[state];
		}
		return all;
	}

	private void remove(int last) {
		double[] row = rates[last];
		double sum = ends[last];
		for (int to = 0; to < last; to++) {
			sum += row[to];
		}
		leaving[last] = sum;
		for (int from = 0; from < last; from++) {
			double[] other = rates[from];
			if (other[last] > 0) {
				double share = other[last] / sum;
				for (int to = 0; to < last; to++) {
					other[to] += share * row[to];
				}
				// A way back to where it came from is no step; the diagonal is never read, but would grow.
				other[from] = 0;
				ends[from] += share * ends[last];
				time[from] += share * time[last];
			}
		}
	}
}
