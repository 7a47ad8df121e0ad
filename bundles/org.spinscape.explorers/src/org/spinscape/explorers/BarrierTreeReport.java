// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Table.TextColumn;
import org.spinscape.core.result.Tree;

/** Turns what the exact algorithms found into results. */
final class BarrierTreeReport {

	/** More ground states than this are counted but not listed. */
	private static final int MOST_LISTED = 1000;

	private final Landscape landscape;
	private final SteepestDescent descent;
	private final List<Flooding.Leaf> leaves;
	private final Funnels funnels;
	private final List<Minimum> minima;
	private final int[] images;
	private final int groundDegeneracy;
	private final String space;

	/** @param leaves of the reduced space, by rank, as the minima of {@code descent} */
	BarrierTreeReport(Landscape landscape, SteepestDescent descent, List<Flooding.Leaf> leaves, Funnels funnels) {
		this.landscape = landscape;
		this.descent = descent;
		this.leaves = leaves;
		this.funnels = funnels;
		this.minima = descent.minima();
		this.images = landscape.images(minima);
		this.groundDegeneracy = landscape.groundDegeneracy(minima);
		this.space = landscape.reducedSpace();
	}

	/**
	 * All results.
	 *
	 * @param treeLeaves leaves of the tree to show
	 * @param everywhere whether they are those of all states where the model is symmetric
	 */
	List<Result> results(List<Flooding.Leaf> treeLeaves, boolean everywhere, int levels) {
		Tree tree = tree(treeLeaves, everywhere);
		List<Result> results = new ArrayList<>(energies());
		results.addAll(counts());
		results.addAll(shares());
		results.add(tree);
		results.add(minimaTable(tree));
		results.add(funnelTable());
		results.add(Disconnectivity.table(tree.leaves(), levels));
		results.add(States.configurations("ground-states",
				"States of lowest energy by index" + (groundDegeneracy > MOST_LISTED ? ", the first " + MOST_LISTED : ""),
				landscape.hamiltonian(), landscape.groundStates(minima, MOST_LISTED), minima.getFirst().energy()));
		return results;
	}

	private List<Scalar> energies() {
		double ground = minima.getFirst().energy();
		double gap = minima.size() > 1 ? minima.get(1).energy() - ground : Double.NaN;
		double barrier = leaves.stream().filter(leaf -> leaf.father() >= 0).mapToDouble(Flooding.Leaf::barrier).max()
				.orElse(Double.NaN);
		return List.of(Scalar.exact("ground-energy", "J", "Lowest energy of all states", ground),
				Scalar.exact("gap", "J", "Energy of the second lowest minimum above the lowest, among " + space
						+ "; 0 if the ground state has several separate minima, undefined if there is one minimum", gap),
				Scalar.exact("largest-barrier", "J", "Largest barrier of a minimum to a lower one it merges with, among "
						+ space + "; undefined if there is one minimum", barrier));
	}

	private List<Scalar> counts() {
		long everywhere = IntStream.of(images).sum();
		List<Scalar> counts = new ArrayList<>();
		counts.add(Scalar.exact("minima", "",
				"Number of local minima among all states; a connected plateau without exit counts once", everywhere));
		if (landscape.symmetric()) {
			counts.add(Scalar.exact("minima-quotient", "", "Number of local minima among " + space, minima.size()));
		}
		counts.add(Scalar.exact("ground-degeneracy", "", "Number of states of lowest energy", groundDegeneracy));
		counts.add(Scalar.exact("funnels", "",
				"Number of funnels (exit by the lowest direct saddle, then downhill) among " + space, funnels.count()));
		counts.add(Scalar.exact("shared-minima", "",
				"Number of minima whose lowest saddles lead into different funnels; each is counted to one of them",
				funnels.shared()));
		return counts;
	}

	private List<Scalar> shares() {
		double ground = minima.getFirst().energy();
		IntPredicate isGround = rank -> minima.get(rank).energy() == ground;
		IntPredicate inGroundFunnel = rank -> isGround.test(funnels.bottom(funnels.funnelOf(rank)));
		double states = landscape.reduced().states();
		return List.of(
				Scalar.exact("funnel-share", "", "Share of states whose steepest descent ends in the ground funnel, among "
						+ space, basins(inGroundFunnel) / states),
				Scalar.exact("funnel-minima-share", "", "Share of minima in the ground funnel, among " + space,
						ranks().filter(inGroundFunnel).count() / (double) minima.size()),
				Scalar.exact("ground-basin", "", "Share of states whose steepest descent ends in a ground state, among "
						+ space, basins(isGround) / states));
	}

	private IntStream ranks() {
		return IntStream.range(0, minima.size());
	}

	private long basins(IntPredicate ranks) {
		return ranks().filter(ranks).mapToLong(descent::basin).sum();
	}

	private Tree tree(List<Flooding.Leaf> treeLeaves, boolean everywhere) {
		StateGraph graph = everywhere ? landscape.all() : landscape.reduced();
		List<Tree.Leaf> shown = new ArrayList<>();
		for (Flooding.Leaf leaf : treeLeaves) {
			Minimum minimum = leaf.minimum();
			int state = minimum.state();
			int rank = descent.minimumOf(everywhere ? landscape.reduce(state) : state);
			// A basin of the quotient stands for one basin of each image, or for one twice as large.
			long basin = everywhere ? descent.basin(rank) * 2 / images[rank] : descent.basin(rank);
			shown.add(new Tree.Leaf(graph.text(state), minimum.energy(), minimum.degeneracy(), leaf.father(),
					leaf.saddle(), leaf.saddleState() < 0 ? "" : graph.text(leaf.saddleState()), basin,
					funnels.funnelOf(rank)));
		}
		List<String> labels = new ArrayList<>();
		for (int funnel = 0; funnel < funnels.count(); funnel++) {
			labels.add(funnel == 0 ? "ground funnel" : "funnel " + (funnel + 1));
		}
		return new Tree("barrier-tree",
				"Barrier tree of " + (everywhere ? "all states" : space)
						+ "; basins by steepest descent (ties: the move of lowest number), funnels by lowest direct saddle",
				"J", shown, labels);
	}

	private Table minimaTable(Tree tree) {
		List<Tree.Leaf> rows = tree.leaves();
		return new Table("minima-table", "The leaves of the barrier tree by rank; father and funnel bottom by rank",
				List.of(new IntegerColumn("rank", "", IntStream.range(0, rows.size()).asLongStream().toArray()),
						new TextColumn("state", rows.stream().map(Tree.Leaf::state).toList()),
						new RealColumn("energy", "J", rows.stream().mapToDouble(Tree.Leaf::energy).toArray()),
						new IntegerColumn("degeneracy", "", rows.stream().mapToLong(Tree.Leaf::degeneracy).toArray()),
						new IntegerColumn("father", "", rows.stream().mapToLong(Tree.Leaf::father).toArray()),
						new RealColumn("saddle", "J", rows.stream().mapToDouble(Tree.Leaf::saddle).toArray()),
						new RealColumn("barrier", "J", rows.stream().mapToDouble(Tree.Leaf::barrier).toArray()),
						new IntegerColumn("basin", "", rows.stream().mapToLong(Tree.Leaf::basin).toArray()),
						new IntegerColumn("funnel", "", rows.stream().mapToLong(Tree.Leaf::funnel).toArray())));
	}

	private Table funnelTable() {
		int count = funnels.count();
		long[] inFunnel = new long[count];
		long[] states = new long[count];
		ranks().forEach(rank -> {
			inFunnel[funnels.funnelOf(rank)]++;
			states[funnels.funnelOf(rank)] += descent.basin(rank);
		});
		IntStream bottoms = IntStream.range(0, count).map(funnels::bottom);
		int[] bottom = bottoms.toArray();
		return new Table("funnel-table",
				"Funnels by energy of their bottoms, among " + space + "; exit is the lowest direct saddle of the bottom",
				List.of(new IntegerColumn("funnel", "", IntStream.range(0, count).asLongStream().toArray()),
						new TextColumn("bottom", IntStream.of(bottom)
								.mapToObj(rank -> landscape.reduced().text(minima.get(rank).state())).toList()),
						new RealColumn("energy", "J",
								IntStream.of(bottom).mapToDouble(rank -> minima.get(rank).energy()).toArray()),
						new RealColumn("exit", "J", IntStream.of(bottom).mapToDouble(funnels::exit).toArray()),
						new IntegerColumn("minima", "", inFunnel), new IntegerColumn("states", "", states)));
	}
}
