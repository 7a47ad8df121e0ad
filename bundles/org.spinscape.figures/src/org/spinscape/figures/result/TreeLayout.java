// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Tree.Leaf;

/**
 * Where the branches of a barrier tree stand.
 *
 * <p>
 * Each minimum has an upright branch from its energy up to the saddle where it joins its father, and a level rung
 * from there to the father's branch. Branches that join a father lower down stand closer to him, and those that follow
 * go to the lighter side. So nothing crosses: at the height of a rung, all that it passes over has ended below. And a
 * funnel looks like a palm tree, with the ground state as its stem.
 *
 * <p>
 * Horizontally each leaf has a slot of width 1; heights are energies. Immutable.
 */
public final class TreeLayout {

	/** The funnel of a stretch whose leaves belong to several funnels. */
	public static final int MIXED = -2;

	/** Height of the stem above the highest saddle, as a share of the tree's height. */
	private static final double STEM = 0.04;

	private final Tree tree;
	private final int[] shown;
	private final double[] x;
	private final double top;
	private final List<Stretch> stretches = new ArrayList<>();

	/**
	 * A straight piece of the tree.
	 *
	 * @param leaf   leaf whose branch or rung it is
	 * @param x1     horizontal start
	 * @param y1     energy at the start
	 * @param x2     horizontal end
	 * @param y2     energy at the end
	 * @param funnel funnel of all leaves below it, -1 if funnels were not computed, {@link #MIXED} if there are several
	 * @param weight share of the states whose descent ends in one of the leaves below; of the leaves, if basins were
	 *               not computed
	 */
	public record Stretch(int leaf, double x1, double y1, double x2, double y2, int funnel, double weight) {

		/** Whether it is a rung. */
		public boolean level() {
			return y1 == y2;
		}
	}

	private TreeLayout(Tree tree, int[] shown) {
		this.tree = tree;
		this.shown = shown;
		this.x = new double[tree.leaves().size()];
		this.top = top();
		List<List<Integer>> children = children();
		place(children);
		measure(children);
	}

	/**
	 * Lays out a tree.
	 *
	 * @param mostLeaves of a larger tree, only so many leaves with the highest barriers are shown; what is left out are
	 *                   the shallowest minima, so the shape of the tree stays true
	 */
	public static TreeLayout of(Tree tree, int mostLeaves) {
		List<Leaf> leaves = tree.leaves();
		for (int i = 0; i < leaves.size(); i++) {
			if (leaves.get(i).father() >= i) {
				throw new IllegalArgumentException("tree '" + tree.name() + "': minimum " + i + " has minimum "
						+ leaves.get(i).father() + " for its father, which does not come before it");
			}
		}
		return new TreeLayout(tree, deepest(leaves, mostLeaves));
	}

	/** The leaves with the highest barriers, in ascending order. A father's barrier is never below his child's. */
	private static int[] deepest(List<Leaf> leaves, int most) {
		Integer[] order = new Integer[leaves.size()];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -leaves.get(i).barrier()).thenComparing(i -> i));
		return Arrays.stream(order).limit(most).mapToInt(Integer::intValue).sorted().toArray();
	}

	private double top() {
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (int i : shown) {
			Leaf leaf = tree.leaves().get(i);
			low = Math.min(low, leaf.energy());
			high = Math.max(high, Double.isNaN(leaf.saddle()) ? leaf.energy() : leaf.saddle());
		}
		return high > low ? high + STEM * (high - low) : high + 1;
	}

	/** Children of each leaf by rising saddle; the last list holds the roots. */
	private List<List<Integer>> children() {
		int n = tree.leaves().size();
		List<List<Integer>> children = new ArrayList<>();
		for (int i = 0; i <= n; i++) {
			children.add(new ArrayList<>());
		}
		BitSet present = new BitSet();
		for (int i : shown) {
			present.set(i);
			int father = tree.leaves().get(i).father();
			children.get(father >= 0 && present.get(father) ? father : n).add(i);
		}
		Comparator<Integer> bySaddle = Comparator.comparingDouble(i -> tree.leaves().get(i).saddle());
		children.subList(0, n).forEach(list -> list.sort(bySaddle));
		return children;
	}

	private void place(List<List<Integer>> children) {
		int n = tree.leaves().size();
		double[] left = new double[n]; // how far the block of a leaf reaches from its branch
		double[] right = new double[n];
		double[] offset = new double[n]; // of a branch from its father's
		for (int k = shown.length - 1; k >= 0; k--) { // children come after their fathers
			int leaf = shown[k];
			left[leaf] = 0.5;
			right[leaf] = 0.5;
			boolean preferRight = k % 2 == 0; // where both sides are equally heavy, take turns
			for (int child : children.get(leaf)) {
				boolean toRight = right[leaf] < left[leaf] || right[leaf] == left[leaf] && preferRight;
				double block = left[child] + right[child];
				if (toRight) {
					offset[child] = right[leaf] + left[child];
					right[leaf] += block;
				} else {
					offset[child] = -(left[leaf] + right[child]);
					left[leaf] += block;
				}
				preferRight = !toRight;
			}
		}
		double from = 0;
		for (int root : children.get(n)) {
			offset[root] = from + left[root];
			from += left[root] + right[root];
		}
		for (int leaf : shown) {
			boolean root = children.get(n).contains(leaf);
			x[leaf] = offset[leaf] + (root ? 0 : x[tree.leaves().get(leaf).father()]);
		}
	}

	private void measure(List<List<Integer>> children) {
		int n = tree.leaves().size();
		double[] weight = new double[n];
		int[] funnel = new int[n];
		boolean basins = Arrays.stream(shown).anyMatch(i -> tree.leaves().get(i).basin() > 0);
		double total = 0;
		for (int i : shown) {
			weight[i] = basins ? tree.leaves().get(i).basin() : 1;
			total += weight[i];
		}
		for (int k = shown.length - 1; k >= 0; k--) {
			int leaf = shown[k];
			funnel[leaf] = tree.leaves().get(leaf).funnel();
			double y = tree.leaves().get(leaf).energy();
			for (int child : children.get(leaf)) {
				double saddle = tree.leaves().get(child).saddle();
				if (saddle > y) {
					stretches.add(new Stretch(leaf, x[leaf], y, x[leaf], saddle, funnel[leaf], weight[leaf] / total));
					y = saddle;
				}
				weight[leaf] += weight[child];
				funnel[leaf] = funnel[leaf] == funnel[child] ? funnel[leaf] : MIXED;
				stretches.add(new Stretch(child, x[child], saddle, x[leaf], saddle, funnel[child],
						weight[child] / total));
			}
			double end = end(leaf);
			stretches.add(new Stretch(leaf, x[leaf], y, x[leaf], end, funnel[leaf], weight[leaf] / total));
		}
	}

	/** Energy at which a leaf's branch ends: its saddle, or the top of the stem. */
	double end(int leaf) {
		double saddle = tree.leaves().get(leaf).saddle();
		return Double.isNaN(saddle) ? top : saddle;
	}

	/** The tree. */
	public Tree tree() {
		return tree;
	}

	/** The leaves that are shown, ascending. */
	public int[] shown() {
		return shown.clone();
	}

	/** Whether a leaf is shown. */
	public boolean shows(int leaf) {
		return Arrays.binarySearch(shown, leaf) >= 0;
	}

	/** Number of slots: the width of the picture. */
	public int slots() {
		return shown.length;
	}

	/** Horizontal position of a leaf's branch. */
	public double x(int leaf) {
		return x[leaf];
	}

	/** Energy of the top of the stem. */
	public double topEnergy() {
		return top;
	}

	/** All pieces, those of a leaf from its bottom up. */
	public List<Stretch> stretches() {
		return List.copyOf(stretches);
	}

	/** The way from a leaf up to the top, as x1, y1, x2, y2 of each piece. */
	public double[] path(int leaf) {
		List<Double> ends = new ArrayList<>();
		int at = leaf;
		double y = tree.leaves().get(leaf).energy();
		while (at >= 0) {
			ends.addAll(List.of(x[at], y, x[at], end(at)));
			int father = tree.leaves().get(at).father();
			y = end(at);
			if (father >= 0) {
				ends.addAll(List.of(x[at], y, x[father], y));
			}
			at = father;
		}
		return ends.stream().mapToDouble(Double::doubleValue).toArray();
	}
}
