// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Tree.Leaf;
import org.spinscape.figures.Ink;

/** Ranks the funnels of a tree: that of the ground state first, the others by the states they hold. */
public final class TreeFunnels {

	/** Funnels with a colour of their own. */
	private static final int NAMED = 5;
	private static final String[] ORDINALS = { "ground-state funnel", "2nd funnel", "3rd funnel", "4th funnel",
			"5th funnel" };
	private static final String FURTHER = "smaller funnels";

	private final Map<Integer, Integer> ranks = new HashMap<>();
	private final Map<Integer, Double> weights = new HashMap<>();
	private double total;

	/** Ranks the funnels of a tree. */
	public TreeFunnels(Tree tree) {
		for (Leaf leaf : tree.leaves()) {
			if (leaf.funnel() >= 0) {
				weights.merge(leaf.funnel(), weight(leaf), Double::sum);
				total += weight(leaf);
			}
		}
		if (weights.isEmpty()) {
			return;
		}
		int ground = tree.leaves().getFirst().funnel();
		ranks.put(ground, 0);
		List<Integer> others = weights.keySet().stream().filter(f -> f != ground)
				.sorted((a, b) -> weights.get(b).equals(weights.get(a)) ? a - b
						: Double.compare(weights.get(b), weights.get(a)))
				.toList();
		others.forEach(funnel -> ranks.put(funnel, ranks.size()));
	}

	private static double weight(Leaf leaf) {
		return leaf.basin() > 0 ? leaf.basin() : leaf.degeneracy();
	}

	/** Whether funnels were computed. */
	public boolean known() {
		return !ranks.isEmpty();
	}

	/** Number of funnels. */
	public int count() {
		return ranks.size();
	}

	/** Share of the states in the funnel of the ground state. */
	public double groundShare(Tree tree) {
		return weights.get(tree.leaves().getFirst().funnel()) / total;
	}

	/** Rank of a funnel, 5 for all further ones; -1 for none. */
	public int rank(int funnel) {
		return funnel < 0 ? -1 : Math.min(ranks.get(funnel), NAMED);
	}

	/** Colour of a rank. */
	public static Ink ink(int rank) {
		return rank < 0 ? Ink.Role.FOREGROUND : rank == NAMED ? Ink.Role.MUTED : new Ink.Series(rank);
	}

	/** Name of a rank in the legend; empty for none. */
	public static String label(int rank) {
		return rank < 0 ? "" : rank == NAMED ? FURTHER : ORDINALS[rank];
	}

	/** Numbers that {@link #rank} can give, as in the legend; what belongs to several funnels comes last, on top. */
	public static int[] drawingOrder() {
		int[] order = new int[NAMED + 2];
		for (int i = 0; i <= NAMED; i++) {
			order[i] = i;
		}
		order[NAMED + 1] = -1;
		return order;
	}
}
