// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.flood;

import java.util.List;
import java.util.function.Supplier;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.exact.graph.IntList;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.minima.Minimum;
import org.spinscape.explorers.exact.progress.Progress;
import org.spinscape.explorers.exact.progress.Unreported;

/**
 * Exact barrier tree by flooding: states are taken up in order of energy, one connected plateau at a time; a plateau
 * that touches no flooded state is a new minimum, one that touches a single lake joins it, one that touches several
 * merges them into the lake with the lowest minimum (C. Flamm et al., Z. Phys. Chem. 216, 155 (2002)).
 *
 * <p>
 * Nothing above the last merger matters, so the flood stops once a single lake is left and all minima are under water:
 * mostly after a few per cent of the states.
 *
 * <p>
 * The flood of a quotient gives the tree of all states as well. A lake of the quotient is two lakes among all states,
 * images of each other, until a plateau connects a state of it with its own image. So there are two sets of lakes, and
 * each flooded state knows which of the two images of its lake holds it: lakes of all states are numbered
 * {@code 2 lake} and {@code 2 lake + 1}.
 */
public final class Flooding {

	/** States between two looks, which then cost nothing. */
	private static final int LOOK = 1 << 12;
	/** Of the energy that is being flooded. */
	private static final int NEXT = 1;
	/** In the plateau that is being taken up: as itself, and, one more, as mirror image, from the start of it. */
	private static final int INSIDE = 2;

	/**
	 * Barrier trees as lists of leaves by rank.
	 *
	 * @param graph of the states of the graph
	 * @param all   of all states where the graph is a quotient, else the same; all minima are there, but where the
	 *              flood ended is final only if that tree was wanted
	 */
	public record Trees(List<Leaf> graph, List<Leaf> all) {
	}

	/** Looks at a tree that is not finished. */
	@FunctionalInterface
	public interface Look {

		/**
		 * Hands it over.
		 *
		 * @param known  gives the minima that are under water, by rank; a lake that is still open has no father
		 * @param height energy in J up to which states have been taken up
		 */
		void at(Supplier<List<Leaf>> known, double height);
	}

	private final StateGraph graph;
	/** One of the marks, or, if the state is flooded, the complement of the lake among all states that holds it. */
	private final int[] marks;
	/** A bit for each state, set if it is marked: most neighbours are not, and this fits a cache that marks do not. */
	private final long[] marked;
	private final Lakes lakes = new Lakes();
	/** Those of all states; null if the graph is no quotient. */
	private final Lakes images;
	private final boolean everywhere;
	private final IntList members = new IntList();
	private final IntList touched = new IntList();
	private boolean folded;

	private Flooding(StateGraph graph, boolean everywhere) {
		this.graph = graph;
		this.images = graph.quotient() ? new Lakes() : null;
		this.everywhere = everywhere;
		this.marks = new int[graph.states()];
		this.marked = new long[(graph.states() - 1 >>> 6) + 1];
	}

	/** Floods a landscape while nobody looks on. */
	public static Trees flood(StateGraph graph, Minimum highest, boolean everywhere, ExplorerContext context) {
		return flood(graph, highest, everywhere, (_, _) -> {
			// the tree is shown when it is finished
		}, context);
	}

	/**
	 * Floods a landscape.
	 *
	 * @param highest    its highest minimum
	 * @param everywhere whether the tree of all states is wanted, for which the flood may have to go on
	 * @param look       called again and again, with the tree of all states if that is wanted, else that of the graph
	 */
	public static Trees flood(StateGraph graph, Minimum highest, boolean everywhere, Look look, ExplorerContext context) {
		Flooding flooding = new Flooding(graph, everywhere);
		flooding.run(graph.table().levels()[highest.state()], look, context);
		context.done(graph.states());
		List<Leaf> leaves = flooding.lakes.leaves(graph.table());
		return new Trees(leaves, flooding.images == null ? leaves : flooding.images.leaves(graph.table()));
	}

	private void run(int highestLevel, Look look, ExplorerContext context) {
		Lakes shown = everywhere && images != null ? images : lakes;
		Progress progress = new Progress(context, "flooding", graph.states());
		RisingStates rising = new RisingStates(graph.table(), new Unreported(context));
		long done = 0;
		long shownAt = 0;
		for (int[] states = rising.next(); states.length > 0; states = rising.next()) {
			for (int start = 0; start < states.length;) {
				progress.at(done + start);
				if (finished() && rising.level(start) > highestLevel) {
					return;
				}
				int end = rising.endOfRun(start);
				flood(states, start, end, progress, done);
				if (done + start >= shownAt) {
					shownAt = done + end + LOOK;
					look.at(() -> shown.leaves(graph.table()), graph.table().joule(graph.table().units(states[start])));
				}
				start = end;
			}
			done += states.length;
		}
	}

	private boolean finished() {
		return lakes.open() == 1 && (images == null || !everywhere || images.open() == 1);
	}

	/** Floods the states of one energy. */
	private void flood(int[] states, int start, int end, Progress progress, long done) {
		for (int i = start; i < end; i++) {
			marks[states[i]] = NEXT;
			marked[states[i] >>> 6] |= 1L << states[i];
		}
		for (int i = start; i < end; i++) {
			if (marks[states[i]] == NEXT) {
				progress.at(done + i);
				grow(states[i]);
				takeUp(states[i]);
			}
		}
	}

	/** Collects the plateau of this state and the lakes that it touches. */
	private void grow(int start) {
		members.clear();
		touched.clear();
		folded = false;
		int last = -1;
		marks[start] = INSIDE;
		members.add(start);
		for (int next = 0; next < members.size(); next++) {
			int state = members.get(next);
			int side = marks[state] - INSIDE;
			int degree = graph.degree(state);
			for (int move = 0; move < degree; move++) {
				int neighbour = graph.neighbour(state, move);
				if ((marked[neighbour >>> 6] >>> neighbour & 1) == 0) {
					continue;
				}
				int mark = marks[neighbour];
				int sideThere = graph.mirrors(state, move) ? 1 - side : side;
				if (mark == NEXT) {
					marks[neighbour] = INSIDE + sideThere;
					members.add(neighbour);
				} else if (mark > 0) {
					folded |= mark - INSIDE != sideThere;
				} else if ((~mark ^ sideThere) != last) {
					last = ~mark ^ sideThere;
					touch(last);
				}
			}
		}
	}

	private void touch(int lake) {
		int root = images == null ? 2 * lakes.root(lake >> 1) : images.root(lake);
		if (!touched.contains(root)) {
			touched.add(root);
		}
	}

	private void takeUp(int start) {
		int lake = touched.size() == 0 ? open(start) : touched.get(0);
		if (touched.size() > 1 || folded && images != null) {
			merge(start);
		}
		for (int i = 0; i < members.size(); i++) {
			int state = members.get(i);
			marks[state] = ~(lake ^ marks[state] - INSIDE);
		}
	}

	private int open(int start) {
		long units = graph.table().units(start);
		double energy = graph.table().joule(units);
		int lake = 2 * lakes.add(new Minimum(start, units, energy, members.size()));
		if (images != null) {
			images.add(new Minimum(start, units, energy, folded ? 2 * members.size() : members.size()));
			if (folded) {
				images.alias(lake);
			} else {
				images.add(new Minimum(lowestImage(), units, energy, members.size()));
			}
		}
		return lake;
	}

	/** The state of lowest index among the images of the plateau. */
	private int lowestImage() {
		int lowest = Integer.MAX_VALUE;
		for (int i = 0; i < members.size(); i++) {
			int state = members.get(i);
			lowest = Math.min(lowest, marks[state] == INSIDE ? image(state) : state);
		}
		return lowest;
	}

	private int image(int state) {
		return 2 * graph.states() - 1 - state;
	}

	private void merge(int start) {
		long units = graph.table().units(start);
		int first = touched.size() == 0 ? 0 : touched.get(0);
		for (int i = 1; i < touched.size(); i++) {
			lakes.merge(first >> 1, touched.get(i) >> 1, units, start);
			if (images != null) {
				images.merge(first, touched.get(i), units, start);
				images.merge(first ^ 1, touched.get(i) ^ 1, units, image(start));
			}
		}
		if (folded && images != null && touched.size() > 0) {
			images.merge(first, first ^ 1, units, start);
		}
	}
}
