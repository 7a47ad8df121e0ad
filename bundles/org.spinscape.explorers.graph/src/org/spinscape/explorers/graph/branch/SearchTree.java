// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.branch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;

/**
 * Branch and bound: the subproblem with the lowest bound is split, until none is left that may hold a lower state than the
 * best one met. A few are split at a time and bounded on their own, each with random numbers of its own, so that what is found
 * does not depend on the number of threads.
 */
final class SearchTree {

	/** Subproblems that are split at a time. */
	private static final int WIDTH = 4;
	/** Starts of the search for a first state, and moves of each for every spin. */
	private static final int STARTS = 40;
	private static final int MOVES = 100;

	private final MergedSpins whole;
	private final EnergySteps steps;
	private final int most;
	private final ExplorerContext context;
	private final StreamFamily streams;
	private final PriorityQueue<Subproblem> open = new PriorityQueue<>(Comparator.comparingDouble(Subproblem::bound));
	private int[] best;
	private double energy;
	private int bounded;
	private double rootBound;

	/**
	 * @param unit what all couplings are multiples of, in J; 0 if there is none
	 * @param most number of subproblems that may be bounded, at least 1
	 */
	SearchTree(MergedSpins whole, double unit, int most, ExplorerContext context) {
		this.whole = whole;
		this.most = most;
		this.context = context;
		streams = context.random().family();
		RandomStream random = streams.split(StreamName.STARTS, 0, 0);
		LowStateSearch search = new LowStateSearch(whole.couplings());
		best = LowStateSearch.random(whole.groups(), random);
		energy = whole.energy(best);
		for (int start = 0; start < STARTS && !context.cancelled(); start++) {
			meet(search.from(LowStateSearch.random(whole.groups(), random), MOVES * whole.groups(), random));
		}
		steps = EnergySteps.of(whole, energy, unit);
	}

	/** Searches until nothing is left, or the number of subproblems is used up. */
	void search() {
		context.phase("bounding", most);
		rootBound = bound(List.of(Subproblem.all(whole))).getFirst().bound();
		while (!open.isEmpty() && most - bounded >= 2) {
			context.checkCancelled();
			List<Subproblem> children = new ArrayList<>();
			while (!open.isEmpty() && children.size() < 2 * WIDTH && most - bounded - children.size() >= 2) {
				Subproblem next = open.poll();
				children.add(next.child(1));
				children.add(next.child(-1));
			}
			bound(children);
		}
		context.checkCancelled();
	}

	private List<Bounding.Outcome> bound(List<Subproblem> problems) {
		Bounding.Outcome[] outcomes = new Bounding.Outcome[problems.size()];
		double cutoff = steps.cutoff(energy);
		int[] incumbent = best;
		int first = bounded;
		context.run(outcomes.length, piece -> {
			RandomStream random = streams.split(StreamName.SUBPROBLEM, first + piece, 0);
			outcomes[piece] = new Bounding(whole, cutoff, random, context::cancelled).of(problems.get(piece), incumbent);
		});
		context.checkCancelled();
		for (Bounding.Outcome outcome : outcomes) {
			meet(outcome.spins());
			if (outcome.open() != null) {
				open.add(outcome.open());
			}
		}
		bounded += outcomes.length;
		open.removeIf(problem -> problem.bound() >= steps.cutoff(energy));
		context.done(bounded);
		return List.of(outcomes);
	}

	private void meet(int[] spins) {
		double found = whole.energy(spins);
		if (found < energy) {
			energy = found;
			best = spins;
		}
	}

	/** The best state met. */
	int[] best() {
		return best;
	}

	/** Whether no state is lower, up to the rounding of a sum of couplings. */
	boolean proven() {
		return open.isEmpty();
	}

	/** No state is lower, in J. */
	double bound() {
		return proven() ? energy : Math.min(energy, steps.raised(open.peek().bound()));
	}

	/** What was known after the first relaxation, in J; the energy itself where that left no more than rounding. */
	double rootBound() {
		double raised = steps.raised(rootBound);
		return raised >= steps.cutoff(energy) ? energy : raised;
	}

	/** Number of subproblems that were bounded. */
	int bounded() {
		return bounded;
	}
}
