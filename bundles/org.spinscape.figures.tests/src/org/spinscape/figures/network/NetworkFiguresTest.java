// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Samples;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.FigureCatalog;
import org.spinscape.figures.result.TreeLayout;
import org.spinscape.internal.figures.LocalOptimaFigureProvider;
import org.spinscape.internal.figures.SupergraphFigureProvider;
import org.spinscape.internal.figures.TreeFigureProvider;

class NetworkFiguresTest {

	private static final NetworkPlan LOCAL = NetworkPlan.LOCAL_OPTIMA;

	private static Subject at(Result result) {
		return new Subject("glass", Map.of(), 0, result);
	}

	private static Table nodes(List<String> states, double[] energies, long[] basins) {
		return new Table(ResultKind.table("network-nodes", "Minima").tag(), List.of(
				new Table.IntegerColumn("rank", "", IntStream.range(0, states.size()).asLongStream().toArray()),
				new Table.TextColumn("state", states), new Table.RealColumn("energy", "J", energies),
				new Table.IntegerColumn("basin", "states", basins)));
	}

	private static Table edges(long[] from, long[] to, double[] weights) {
		return new Table(ResultKind.table("network-edges", "Edges").tag(), List.of(new Table.IntegerColumn("from", "",
				from),
				new Table.IntegerColumn("to", "", to), new Table.RealColumn("weight", "", weights)));
	}

	private static Mark.Strokes lastStrokes(Figure figure) {
		return figure.panels().getFirst().marks().stream().filter(Mark.Strokes.class::isInstance)
				.map(Mark.Strokes.class::cast).reduce((a, b) -> b).orElseThrow();
	}

	private static double[] nodeX(Figure figure) {
		return figure.panels().getFirst().marks().stream().filter(Mark.Dots.class::isInstance)
				.mapToDouble(mark -> ((Mark.Dots) mark).x()[0]).toArray();
	}

	@Test
	void bothDirectionsAreOneEdgeAsWideAsTheHeavier() {
		Figure figure = NetworkFigures.of(List.of(at(nodes(List.of("+++", "--+", "-+-"), new double[] { -3, -2, -1 },
				new long[] { 4, 3, 1 })), at(edges(new long[] { 0, 1, 1 }, new long[] { 1, 0, 2 },
						new double[] { 0.1, 0.4, 0.2 }))), LOCAL);
		Mark.Strokes strokes = lastStrokes(figure);
		assertEquals(2, strokes.widths().length);
		assertTrue(strokes.widths()[0] > strokes.widths()[1]);
		assertArrayEquals(new double[] { -3, -2, -2, -1 },
				new double[] { strokes.ends()[1], strokes.ends()[3], strokes.ends()[5], strokes.ends()[7] });
	}

	@Test
	void nodesStandUnderTheirBranchesAlsoAsMirrorImages() {
		Tree tree = (Tree) Samples.trees().getFirst().result();
		List<String> states = tree.leaves().stream().map(Tree.Leaf::state)
				.map(state -> state.replace('+', '0').replace('-', '+').replace('0', '-')).toList();
		double[] energies = tree.leaves().stream().mapToDouble(Tree.Leaf::energy).toArray();
		long[] basins = new long[energies.length];
		Arrays.fill(basins, 1);
		Subject nodes = at(nodes(states, energies, basins));
		Figure figure = NetworkFigures.of(List.of(nodes, at(tree)), LOCAL);
		TreeLayout layout = TreeLayout.of(tree, Integer.MAX_VALUE);
		assertTrue(tree.mirrorImagesMerged());
		assertArrayEquals(IntStream.range(0, energies.length).mapToDouble(layout::x).toArray(), nodeX(figure), 1e-12);
		assertTrue(figure.footnote().contains("branch of the barrier tree"));
		Figure bare = NetworkFigures.of(List.of(nodes), LOCAL);
		assertFalse(Arrays.equals(nodeX(figure), nodeX(bare)));
		assertTrue(bare.footnote().contains("classical scaling"));
	}

	@Test
	void theWeakestOfManyEdgesAreDroppedAndTheCaptionSaysSo() {
		int n = 40;
		int count = n * (n - 1) / 2;
		long[] from = new long[count];
		long[] to = new long[count];
		double[] weights = new double[count];
		int at = 0;
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < i; j++) {
				from[at] = i;
				to[at] = j;
				weights[at] = 1 + at++ % 97;
			}
		}
		List<String> states = IntStream.range(0, n).mapToObj(i -> Integer.toBinaryString(64 + i)).toList();
		Figure figure = NetworkFigures.of(List.of(at(nodes(states, IntStream.range(0, n).asDoubleStream().toArray(),
				new long[n])), at(edges(from, to, weights))), LOCAL);
		assertEquals(200, lastStrokes(figure).widths().length);
		assertTrue(figure.footnote().contains("Only the 200 heaviest edges"), figure.footnote());
		assertTrue(figure.panels().getFirst().title().contains("200 of 780 edges"), figure.panels().getFirst().title());
	}

	@Test
	void theSupergraphIsDrawnWhereTheNativeProbabilityIsNearestToOneHalf() {
		Table nodes = new Table(ResultKind.table("supergraph-nodes", "Minima").tag(), List.of(
				new Table.RealColumn("temperature", "J/k_B", new double[] { 0.5, 0.5, 1, 1, 2, 2 }),
				new Table.IntegerColumn("node", "", new long[] { 0, 1, 0, 1, 0, 1 }),
				new Table.TextColumn("state", List.of("++", "--", "++", "--", "++", "--")),
				new Table.RealColumn("energy", "J", new double[] { -2, -1, -2, -1, -2, -1 }),
				new Table.RealColumn("probability", "", new double[] { 0.9, 0.1, 0.55, 0.45, 0.2, 0.8 })));
		Figure figure = NetworkFigures.of(List.of(at(nodes)), NetworkPlan.SUPERGRAPH);
		assertTrue(figure.footnote().contains("T = 1 J"), figure.footnote());
		assertEquals(2, nodeX(figure).length);
	}

	@Test
	void edgesAloneAreNoNetwork() {
		Subject edges = at(edges(new long[] { 0 }, new long[] { 1 }, new double[] { 1 }));
		assertThrows(IllegalArgumentException.class, () -> NetworkFigures.of(List.of(edges), LOCAL));
	}

	@Test
	void theCatalogPutsTheTreeBehindIt() {
		Tree tree = (Tree) Samples.trees().getFirst().result();
		Subject nodes = at(nodes(tree.leaves().stream().map(Tree.Leaf::state).toList(),
				tree.leaves().stream().mapToDouble(Tree.Leaf::energy).toArray(), new long[tree.leaves().size()]));
		FigureCatalog catalog = new FigureCatalog(List.of(new TreeFigureProvider(), new LocalOptimaFigureProvider(),
				new SupergraphFigureProvider()));
		List<Figure> figures = catalog.figures(List.of(at(tree), nodes));
		assertEquals(List.of("barrier-tree-sample-0", "local-optima-network-sample-0"),
				figures.stream().map(Figure::name).toList());
		assertTrue(figures.getLast().footnote().contains("barrier tree"));
	}
}
