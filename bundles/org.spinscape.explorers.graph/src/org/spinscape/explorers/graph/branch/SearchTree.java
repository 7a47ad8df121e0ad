// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.branch;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CancellationException;

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

	/**
	 * Searches until nothing is left, or the number of subproblems is used up.
	 *
	 * @param look called again and again, when what is known can be asked for
	 */
	void search(Runnable look) {
		context.phase("bounding", most);
		if (!context.restore(this::read)) {
			rootBound = bound(List.of(Subproblem.all(whole))).getFirst().bound();
		}
		while (!open.isEmpty() && most - bounded >= 2) {
			List<Subproblem> before = List.copyOf(open);
			if (context.saveDue()) {
				context.save(out -> write(out, before));
			}
			look.run();
			try {
				bound(children());
			} catch (CancellationException e) { // in the middle of these, of which nothing is known then
				context.save(out -> write(out, before));
				throw e;
			}
		}
		context.checkCancelled();
	}

	/** The parts of those that are next. */
	private List<Subproblem> children() {
		List<Subproblem> children = new ArrayList<>();
		while (!open.isEmpty() && children.size() < 2 * WIDTH && most - bounded - children.size() >= 2) {
			Subproblem next = open.poll();
			children.add(next.child(1));
			children.add(next.child(-1));
		}
		return children;
	}

	/** @param left subproblems that are open, in the order of their heap: read in that order, it becomes the same heap */
	private void write(DataOutput out, List<Subproblem> left) throws IOException {
		out.writeInt(bounded);
		out.writeDouble(rootBound);
		for (int spin : best) {
			out.writeByte(spin);
		}
		out.writeInt(left.size());
		for (Subproblem problem : left) {
			problem.write(out);
		}
	}

	private void read(DataInput in) throws IOException {
		bounded = in.readInt();
		rootBound = in.readDouble();
		int[] spins = new int[best.length];
		for (int i = 0; i < spins.length; i++) {
			spins[i] = in.readByte();
		}
		best = spins;
		energy = whole.energy(spins);
		open.clear();
		for (int count = in.readInt(); count > 0; count--) {
			open.add(Subproblem.read(in));
		}
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
		context.phase("bounding", Math.min(most, bounded + 2L * open.size())); // those that are known to be left
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
