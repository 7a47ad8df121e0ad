// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Table.TextColumn;
import org.spinscape.core.result.Tree;
import org.spinscape.explorers.basin.Basins;
import org.spinscape.explorers.basin.Funnels;
import org.spinscape.explorers.flood.Flooding;
import org.spinscape.explorers.flood.Leaf;
import org.spinscape.explorers.graph.Landscape;
import org.spinscape.explorers.graph.StateGraph;
import org.spinscape.explorers.graph.States;
import org.spinscape.explorers.minima.GroundStates;
import org.spinscape.explorers.minima.Minimum;

/** Turns what the exact algorithms found into results. */
final class BarrierTreeReport {

	/** More ground states than this are counted but not listed. */
	private static final int MOST_LISTED = 1000;

	private final Landscape landscape;
	private final Flooding.Trees trees;
	private final Optional<Basins> basins;
	private final List<Minimum> minima;
	private final GroundStates ground;
	private final long groundDegeneracy;
	private final String space;

	BarrierTreeReport(Landscape landscape, Flooding.Trees trees, Optional<Basins> basins) {
		this.landscape = landscape;
		this.trees = trees;
		this.basins = basins;
		this.minima = trees.graph().stream().map(Leaf::minimum).toList();
		this.ground = new GroundStates(landscape, minima);
		this.groundDegeneracy = ground.degeneracy();
		this.space = landscape.space();
	}

	/** All results. @param reduced whether the tree to show is that of the quotient, where there is one */
	List<Result> results(boolean reduced, int levels) {
		Tree tree = tree(reduced || !landscape.symmetric());
		List<Result> results = new ArrayList<>(energies());
		results.addAll(counts());
		basins.ifPresent(ways -> results.addAll(shares(ways)));
		results.add(tree);
		results.add(minimaTable(tree));
		basins.ifPresent(ways -> results.add(funnelTable(ways)));
		results.add(Disconnectivity.table(tree.leaves(), levels, basins.isPresent()));
		results.add(States.configurations("ground-states",
				"States of lowest energy by index" + (groundDegeneracy > MOST_LISTED ? ", the first " + MOST_LISTED : ""),
				landscape.hamiltonian(), ground.texts(MOST_LISTED), minima.getFirst().energy()));
		return results;
	}

	private List<Scalar> energies() {
		double ground = minima.getFirst().energy();
		double gap = minima.size() > 1 ? minima.get(1).energy() - ground : Double.NaN;
		double barrier = trees.graph().stream().filter(leaf -> leaf.father() >= 0).mapToDouble(Leaf::barrier).max()
				.orElse(Double.NaN);
		return List.of(Scalar.exact("ground-energy", "J", "Lowest energy of all states", ground),
				Scalar.exact("gap", "J", "Energy of the second lowest minimum above the lowest, among " + space
						+ "; 0 if the ground state has several separate minima, undefined if there is one minimum", gap),
				Scalar.exact("largest-barrier", "J", "Largest barrier of a minimum to a lower one it merges with, among "
						+ space + "; undefined if there is one minimum", barrier));
	}

	private List<Scalar> counts() {
		List<Scalar> counts = new ArrayList<>();
		counts.add(Scalar.exact("minima", "",
				"Number of local minima among all states; a connected plateau without exit counts once",
				trees.all().size()));
		if (landscape.symmetric()) {
			counts.add(Scalar.exact("minima-quotient", "", "Number of local minima among " + space, minima.size()));
		}
		counts.add(Scalar.exact("ground-degeneracy", "", "Number of states of lowest energy", groundDegeneracy));
		return counts;
	}

	private List<Scalar> shares(Basins ways) {
		Funnels funnels = ways.funnels();
		long ground = minima.getFirst().units();
		IntPredicate isGround = rank -> minima.get(rank).units() == ground;
		IntPredicate inGroundFunnel = rank -> isGround.test(funnels.bottom(funnels.funnelOf(rank)));
		double states = landscape.graph().states();
		return List.of(
				Scalar.exact("funnels", "",
						"Number of funnels (exit by the lowest direct saddle, then downhill) among " + space,
						funnels.count()),
				Scalar.exact("shared-minima", "",
						"Number of minima whose lowest saddles lead into different funnels; each is counted to one of"
								+ " them",
						funnels.shared()),
				Scalar.exact("funnel-share", "", "Share of states whose steepest descent ends in the ground funnel, among "
						+ space, ways.states(minima.size(), inGroundFunnel) / states),
				Scalar.exact("funnel-minima-share", "", "Share of minima in the ground funnel, among " + space,
						ranks().filter(inGroundFunnel).count() / (double) minima.size()),
				Scalar.exact("ground-basin", "", "Share of states whose steepest descent ends in a ground state, among "
						+ space, ways.states(minima.size(), isGround) / states));
	}

	private IntStream ranks() {
		return IntStream.range(0, minima.size());
	}

	/** @param asGraph whether the tree is that of the graph, else that of all states where the graph is a quotient */
	private Tree tree(boolean asGraph) {
		StateGraph graph = landscape.graph();
		List<Leaf> leaves = asGraph ? trees.graph() : trees.all();
		// By quotient minimum: how many of the leaves share its basin.
		int[] images = new int[minima.size()];
		basins.ifPresent(ways -> leaves.forEach(leaf -> images[rank(ways, leaf)]++));
		List<Tree.Leaf> shown = new ArrayList<>();
		for (Leaf leaf : leaves) {
			Minimum minimum = leaf.minimum();
			long basin = 0;
			int funnel = -1;
			if (basins.isPresent()) {
				int rank = rank(basins.get(), leaf);
				basin = basins.get().descent().basin(rank) * (asGraph ? 1 : 2) / images[rank];
				funnel = basins.get().funnels().funnelOf(rank);
			}
			shown.add(new Tree.Leaf(graph.text(minimum.state()), minimum.energy(), minimum.degeneracy(), leaf.father(),
					leaf.saddle(), leaf.saddleState() < 0 ? "" : graph.text(leaf.saddleState()), basin, funnel));
		}
		String ways = basins.isPresent() ? "; basins by steepest descent (ties: the move of lowest number), funnels by"
				+ " lowest direct saddle" : "; basins and funnels were not computed (parameter basins)";
		return new Tree("barrier-tree", "Barrier tree of " + (asGraph ? space : "all states") + ways, "J", shown,
				labels());
	}

	private int rank(Basins ways, Leaf leaf) {
		return ways.descent().minimumOf(landscape.reduce(leaf.minimum().state()));
	}

	private List<String> labels() {
		int funnels = basins.map(ways -> ways.funnels().count()).orElse(0);
		return IntStream.range(0, funnels).mapToObj(funnel -> funnel == 0 ? "ground funnel" : "funnel " + (funnel + 1))
				.toList();
	}

	private Table minimaTable(Tree tree) {
		List<Tree.Leaf> rows = tree.leaves();
		List<Table.Column> columns = new ArrayList<>(List.of(
				new IntegerColumn("rank", "", IntStream.range(0, rows.size()).asLongStream().toArray()),
				new TextColumn("state", rows.stream().map(Tree.Leaf::state).toList()),
				new RealColumn("energy", "J", rows.stream().mapToDouble(Tree.Leaf::energy).toArray()),
				new IntegerColumn("degeneracy", "", rows.stream().mapToLong(Tree.Leaf::degeneracy).toArray()),
				new IntegerColumn("father", "", rows.stream().mapToLong(Tree.Leaf::father).toArray()),
				new RealColumn("saddle", "J", rows.stream().mapToDouble(Tree.Leaf::saddle).toArray()),
				new RealColumn("barrier", "J", rows.stream().mapToDouble(Tree.Leaf::barrier).toArray())));
		if (basins.isPresent()) {
			columns.add(new IntegerColumn("basin", "", rows.stream().mapToLong(Tree.Leaf::basin).toArray()));
			columns.add(new IntegerColumn("funnel", "", rows.stream().mapToLong(Tree.Leaf::funnel).toArray()));
		}
		return new Table("minima-table", "The leaves of the barrier tree by rank; father and funnel bottom by rank",
				columns);
	}

	private Table funnelTable(Basins ways) {
		Funnels funnels = ways.funnels();
		int count = funnels.count();
		long[] inFunnel = new long[count];
		long[] states = new long[count];
		ranks().forEach(rank -> {
			inFunnel[funnels.funnelOf(rank)]++;
			states[funnels.funnelOf(rank)] += ways.descent().basin(rank);
		});
		IntStream bottoms = IntStream.range(0, count).map(funnels::bottom);
		int[] bottom = bottoms.toArray();
		return new Table("funnel-table",
				"Funnels by energy of their bottoms, among " + space + "; exit is the lowest direct saddle of the bottom",
				List.of(new IntegerColumn("funnel", "", IntStream.range(0, count).asLongStream().toArray()),
						new TextColumn("bottom", IntStream.of(bottom)
								.mapToObj(rank -> landscape.graph().text(minima.get(rank).state())).toList()),
						new RealColumn("energy", "J",
								IntStream.of(bottom).mapToDouble(rank -> minima.get(rank).energy()).toArray()),
						new RealColumn("exit", "J", IntStream.of(bottom).mapToDouble(funnels::exit).toArray()),
						new IntegerColumn("minima", "", inFunnel), new IntegerColumn("states", "", states)));
	}
}
