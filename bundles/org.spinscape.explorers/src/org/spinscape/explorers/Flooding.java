// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.spinscape.core.explorer.ExplorerContext;

/**
 * Exact barrier tree by flooding: states are taken up in order of energy, one connected plateau at a time; a plateau
 * that touches no flooded state is a new minimum, one that touches a single lake joins it, one that touches several
 * merges them into the lake with the lowest minimum (C. Flamm et al., Z. Phys. Chem. 216, 155 (2002)).
 *
 * <p>
 * Nothing above the last merger matters, so states are collected and sorted in batches from below and the flood stops
 * once a single lake is left and all minima are under water: mostly after a few per cent of the states.
 */
final class Flooding {

	private static final int DRY = -1;
	private static final int BINS = 1 << 14;
	private static final int SMALLEST_BATCH = 1 << 10;
	/** So that a batch is sorted well within a second, and cancelling is not kept waiting. */
	private static final int LARGEST_BATCH = 1 << 20;
	/** First batch: this part of the states; each further one twice as many. */
	private static final int FIRST_PART = 64;

	/**
	 * Where the lake of a minimum ends.
	 *
	 * @param minimum     the minimum
	 * @param father      rank of the lowest minimum of the lake it merges into, -1 for the last
	 * @param saddle      energy at which it merges, NaN for the last
	 * @param saddleState a state of the plateau at which it merges, -1 for the last
	 */
	record Leaf(Minimum minimum, int father, double saddle, int saddleState) {

		/** Saddle energy minus own energy, infinite for the last. */
		double barrier() {
			return father < 0 ? Double.POSITIVE_INFINITY : saddle - minimum.energy();
		}
	}

	private final StateGraph graph;
	private final int[] lakeOf;
	private final Plateau plateau;
	private final List<Leaf> leaves = new ArrayList<>();
	private final IntList parents = new IntList();
	private final IntList touched = new IntList();
	private int lakes;

	private Flooding(StateGraph graph) {
		this.graph = graph;
		this.lakeOf = new int[graph.states()];
		this.plateau = new Plateau(graph);
		Arrays.fill(lakeOf, DRY);
	}

	/**
	 * Floods a landscape.
	 *
	 * @param highestMinimum energy of its highest minimum
	 * @return all minima by rank
	 */
	static List<Leaf> flood(StateGraph graph, double highestMinimum, ExplorerContext context) {
		Flooding flooding = new Flooding(graph);
		flooding.run(highestMinimum, new Progress(context, "flooding", graph.states()));
		context.done(graph.states());
		return flooding.leaves;
	}

	private void run(double highestMinimum, Progress progress) {
		EnergyBins bins = new EnergyBins(graph, BINS);
		int wanted = Math.clamp(graph.states() / FIRST_PART, SMALLEST_BATCH, LARGEST_BATCH);
		long done = 0;
		for (int bin = 0; bin < BINS;) {
			int end = bins.endOfBatch(bin, wanted);
			for (int state : bins.sorted(bin, end)) {
				progress.at(done++);
				if (lakes == 1 && graph.energy(state) > highestMinimum) {
					return;
				}
				if (!plateau.visited(state)) {
					plateau.grow(state);
					takeUp(state);
				}
			}
			bin = end;
			wanted = Math.min(LARGEST_BATCH, 2 * wanted);
		}
	}

	private void takeUp(int state) {
		double level = graph.energy(state);
		IntList members = plateau.members();
		findLakes(members, level);
		int lake;
		if (touched.size() == 0) {
			lake = leaves.size();
			leaves.add(new Leaf(new Minimum(state, level, members.size()), -1, Double.NaN, -1));
			parents.add(lake);
			lakes++;
		} else {
			lake = merge(state, level);
		}
		for (int i = 0; i < members.size(); i++) {
			lakeOf[members.get(i)] = lake;
		}
	}

	private void findLakes(IntList members, double level) {
		touched.clear();
		for (int i = 0; i < members.size(); i++) {
			int member = members.get(i);
			int degree = graph.degree(member);
			for (int move = 0; move < degree; move++) {
				int neighbour = graph.neighbour(member, move);
				if (graph.energy(neighbour) < level) {
					int lake = root(lakeOf[neighbour]);
					if (!touched.contains(lake)) {
						touched.add(lake);
					}
				}
			}
		}
	}

	/** Lakes are numbered by rank of their lowest minimum, so the smallest number survives. */
	private int merge(int state, double level) {
		int[] meeting = touched.sorted();
		int survivor = meeting[0];
		for (int i = 1; i < meeting.length; i++) {
			Leaf ends = leaves.get(meeting[i]);
			leaves.set(meeting[i], new Leaf(ends.minimum(), survivor, level, state));
			parents.set(meeting[i], survivor);
			lakes--;
		}
		return survivor;
	}

	private int root(int lake) {
		int root = lake;
		while (parents.get(root) != root) {
			root = parents.get(root);
		}
		int step = lake;
		while (parents.get(step) != root) {
			int next = parents.get(step);
			parents.set(step, root);
			step = next;
		}
		return root;
	}
}
