// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Table.TextColumn;
import org.spinscape.core.result.Tree;
import org.spinscape.explorers.exact.basin.Basins;
import org.spinscape.explorers.exact.flood.Flooding;
import org.spinscape.explorers.exact.flood.Leaf;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.graph.States;
import org.spinscape.explorers.exact.minima.GroundStates;
import org.spinscape.explorers.exact.minima.Minimum;

/** Turns what the exact algorithms found into results. */
final class BarrierTreeReport {

	static final ResultKind<Scalar> TREE_SADDLES = ResultKind.scalar("tree-saddles", "",
			"Number of saddles of the barrier tree shown: connected sets of equal energy at which lakes merge");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(LandscapeKinds.BARRIER_TREE, LandscapeKinds.GROUND_ENERGY,
			LandscapeKinds.MINIMUM_GAP,
			LandscapeKinds.LARGEST_BARRIER, LandscapeKinds.MINIMA, LandscapeKinds.MINIMA_QUOTIENT, TREE_SADDLES,
			LandscapeKinds.GROUND_DEGENERACY, LandscapeKinds.MINIMA_TABLE, LandscapeKinds.GROUND_STATES);

	/** More ground states than this are counted but not listed. */
	private static final int MOST_LISTED = 1000;

	private final Landscape landscape;
	private final Flooding.Trees trees;
	private final Optional<Basins> basins;
	private final List<Minimum> minima;
	private final GroundStates ground;
	private final long groundDegeneracy;
	private final String space;
	private final Optional<FunnelReport> report;

	BarrierTreeReport(Landscape landscape, Flooding.Trees trees, Optional<Basins> basins) {
		this.landscape = landscape;
		this.trees = trees;
		this.basins = basins;
		this.minima = trees.graph().stream().map(Leaf::minimum).toList();
		this.ground = new GroundStates(landscape, minima);
		this.groundDegeneracy = ground.degeneracy();
		this.space = landscape.space();
		this.report = basins.map(ways -> new FunnelReport(landscape, minima, ways));
	}

	/** All results. */
	List<Result> results(TreeOptions options) {
		boolean asGraph = options.reduced() || !landscape.symmetric();
		List<Leaf> shown = asGraph ? trees.graph() : trees.all();
		Tree tree = tree(asGraph, shown);
		List<Result> results = new ArrayList<>(energies());
		results.addAll(counts(shown));
		results.addAll(new Difficulty(trees.graph()).scalars(space));
		report.ifPresent(funnels -> results.addAll(funnels.shares()));
		results.add(tree);
		results.add(minimaTable(tree, new Difficulty(shown)));
		report.ifPresent(funnels -> results.add(funnels.table()));
		results.add(Disconnectivity.table(tree.leaves(), options.levels(), basins.isPresent()));
		MinimaOverlaps.of(landscape.hamiltonian(), shown, options.overlaps(), asGraph && landscape.symmetric())
				.ifPresent(results::add);
		results.add(States.configurations(LandscapeKinds.GROUND_STATES.more(" by index"
				+ (groundDegeneracy > MOST_LISTED ? ", the first " + MOST_LISTED : "")),
				landscape.hamiltonian(), ground.texts(MOST_LISTED), minima.getFirst().energy()));
		return results;
	}

	private List<Scalar> energies() {
		double ground = minima.getFirst().energy();
		double gap = minima.size() > 1 ? minima.get(1).energy() - ground : Double.NaN;
		double barrier = trees.graph().stream().filter(leaf -> leaf.father() >= 0).mapToDouble(Leaf::barrier).max()
				.orElse(Double.NaN);
		return List.of(Scalar.exact(LandscapeKinds.GROUND_ENERGY, ground),
				Scalar.exact(LandscapeKinds.MINIMUM_GAP.more(", among " + space
						+ "; 0 if the ground state has several separate minima, undefined if there is one minimum"), gap),
				Scalar.exact(LandscapeKinds.LARGEST_BARRIER.more(" it merges with, among " + space
						+ "; undefined if there is one minimum"), barrier));
	}

	private List<Scalar> counts(List<Leaf> shown) {
		List<Scalar> counts = new ArrayList<>();
		counts.add(Scalar.exact(LandscapeKinds.MINIMA.means("Number of local minima among all states; a connected"
				+ " plateau without exit counts once"),
				trees.all().size()));
		if (landscape.symmetric()) {
			counts.add(Scalar.exact(LandscapeKinds.MINIMA_QUOTIENT.more(" among " + space), minima.size()));
		}
		counts.add(Scalar.exact(TREE_SADDLES,
				shown.stream().filter(leaf -> leaf.father() >= 0).mapToInt(Leaf::saddleState).distinct().count()));
		counts.add(Scalar.exact(LandscapeKinds.GROUND_DEGENERACY, groundDegeneracy));
		return counts;
	}

	/** @param asGraph whether the leaves are those of the graph, else those of all states where the graph is a quotient */
	private Tree tree(boolean asGraph, List<Leaf> leaves) {
		StateGraph graph = landscape.graph();
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
		String ways = basins.isPresent() ? "; basins by steepest descent (ties: the move of lowest number), funnels in "
				+ basins.get().funnels().variant().description()
				: "; basins and funnels were not computed (parameter basins)";
		return new Tree(LandscapeKinds.BARRIER_TREE.means("Barrier tree of " + (asGraph ? space : "all states")
				+ ways), shown,
				report.map(FunnelReport::labels).orElse(List.of()), asGraph && landscape.symmetric());
	}

	private int rank(Basins ways, Leaf leaf) {
		return ways.descent().minimumOf(landscape.reduce(leaf.minimum().state()));
	}

	private Table minimaTable(Tree tree, Difficulty difficulty) {
		List<Tree.Leaf> rows = tree.leaves();
		List<Table.Column> columns = new ArrayList<>(List.of(
				IntegerColumn.numbered("rank", rows.size()),
				new TextColumn("state", rows.stream().map(Tree.Leaf::state).toList()),
				new RealColumn("energy", "J", rows.stream().mapToDouble(Tree.Leaf::energy).toArray()),
				new IntegerColumn("degeneracy", "", rows.stream().mapToLong(Tree.Leaf::degeneracy).toArray()),
				new IntegerColumn("father", "", rows.stream().mapToLong(leaf -> leaf.father() + 1).toArray()),
				new RealColumn("saddle", "J", rows.stream().mapToDouble(Tree.Leaf::saddle).toArray()),
				new RealColumn("barrier", "J", rows.stream().mapToDouble(Tree.Leaf::barrier).toArray()),
				new RealColumn("depth", "J", difficulty.depths()),
				new RealColumn("difficulty", "", difficulty.difficulties())));
		if (basins.isPresent()) {
			columns.add(new IntegerColumn("basin", "", rows.stream().mapToLong(Tree.Leaf::basin).toArray()));
			columns.add(new IntegerColumn("funnel", "", rows.stream().mapToLong(leaf -> leaf.funnel() + 1).toArray()));
		}
		return new Table(LandscapeKinds.MINIMA_TABLE.means(
				"The leaves of the barrier tree by rank, father by rank, 0 for none;"
						+ " depth is the lowest"
						+ " barrier to a strictly lower state, difficulty is depth over energy above the ground state, both undefined"
						+ " for ground states" + basins.map(ways -> "; " + ways.funnels().variant().description()).orElse(
								"")),
				columns);
	}
}
