// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.spectrum;

import java.util.function.IntPredicate;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.exact.flood.RisingStates;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.progress.Progress;
import org.spinscape.explorers.exact.progress.Unreported;

/**
 * Walks that only ever go to strictly lower states, exactly: states are taken in order of energy, so that all that a
 * state may lead to is known before. A walk ends where no neighbour is lower, also on a plateau that has an exit
 * elsewhere.
 */
final class ExactAdaptiveWalks {

	private final StateGraph graph;
	private final int[] rising;

	ExactAdaptiveWalks(StateGraph graph, ExplorerContext context) {
		this.graph = graph;
		Progress progress = new Progress(context, "order of states", graph.states());
		rising = new int[graph.states()];
		RisingStates batches = new RisingStates(graph.table(), new Unreported(context));
		int size = 0;
		for (int[] batch = batches.next(); batch.length > 0; batch = batches.next()) {
			System.arraycopy(batch, 0, rising, size, batch.length);
			size += batch.length;
			progress.now(size);
		}
	}

	/**
	 * Means over all states as starts.
	 *
	 * @param steps  number of steps
	 * @param ground probability to end in a ground state
	 * @param funnel probability to end in the ground funnel
	 */
	record Means(double steps, double ground, double funnel) {
	}

	/** @param inFunnel whether the end of a walk is in the ground funnel */
	Means walk(DescentRule rule, IntPredicate isGround, IntPredicate inFunnel, ExplorerContext context) {
		Progress progress = new Progress(context, rule.prefix() + " walks", rising.length);
		double[] steps = new double[rising.length];
		double[] ground = new double[rising.length];
		double[] funnel = new double[rising.length];
		double[] sums = new double[3];
		for (int i = 0; i < rising.length; i++) {
			progress.at(i);
			int state = rising[i];
			int lower = 0;
			int chosen = -1;
			double[] next = new double[3];
			int degree = graph.degree(state);
			for (int move = 0; move < degree; move++) {
				int neighbour = graph.neighbour(state, move);
				if (graph.compare(neighbour, state) < 0) {
					lower++;
					if (rule == DescentRule.RANDOM) {
						next[0] += steps[neighbour];
						next[1] += ground[neighbour];
						next[2] += funnel[neighbour];
					} else if (chosen < 0 || rule.prefers(graph.compare(neighbour, chosen))) {
						chosen = neighbour;
					}
				}
			}
			if (lower == 0) {
				ground[state] = isGround.test(state) ? 1 : 0;
				funnel[state] = inFunnel.test(state) ? 1 : 0;
			} else if (chosen < 0) {
				steps[state] = 1 + next[0] / lower;
				ground[state] = next[1] / lower;
				funnel[state] = next[2] / lower;
			} else {
				steps[state] = 1 + steps[chosen];
				ground[state] = ground[chosen];
				funnel[state] = funnel[chosen];
			}
			sums[0] += steps[state];
			sums[1] += ground[state];
			sums[2] += funnel[state];
		}
		return new Means(sums[0] / rising.length, sums[1] / rising.length, sums[2] / rising.length);
	}
}
