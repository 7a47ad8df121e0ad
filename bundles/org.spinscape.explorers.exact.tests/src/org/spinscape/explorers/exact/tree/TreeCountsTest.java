// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.conformance.Explored;
import org.spinscape.conformance.Quiet;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Tree;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.core.space.PottsSpace;
import org.spinscape.explorers.exact.ListedModel;
import org.spinscape.explorers.exact.SampleMean;
import org.spinscape.explorers.exact.basin.Basins;
import org.spinscape.explorers.exact.basin.FunnelVariant;
import org.spinscape.explorers.exact.flood.Flooding;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.minima.MinimumSearch;
import org.spinscape.hamiltonians.DisorderedFerromagnet;
import org.spinscape.hamiltonians.EdwardsAnderson;

/** What barrier-tree counts and measures, on landscapes of all kinds, against plain searches over all states. */
class TreeCountsTest {

	private static double[] column(Explored explored, String name) {
		return explored.get("minima-table", Table.class).columns().stream().filter(column -> column.name().equals(name))
				.map(column -> ((RealColumn) column).values()).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "glass", "plateaus", "lattice", "sequences", "random energies", "potts" })
	void minimaAndPlateaus(String kind) {
		Hamiltonian<?> model = ListedModel.kinds().get(kind);
		Explored explored = Explored.of(new BarrierTree(), model, Map.of());
		StateGraph graph = Landscape.full(model, new Quiet()).graph();
		int strict = 0;
		int weak = 0;
		for (int state = 0; state < graph.states(); state++) {
			int[] signs = signs(graph, state);
			strict += Arrays.stream(signs).allMatch(sign -> sign > 0) ? 1 : 0;
			weak += Arrays.stream(signs).allMatch(sign -> sign >= 0) ? 1 : 0;
		}
		assertEquals(strict, explored.scalar("strict-minima"));
		assertEquals(weak, explored.scalar("weak-minima"));
		StateGraph half = Landscape.of(model, new Quiet()).graph();
		int[] sizes = plateaus(half);
		assertEquals(Arrays.stream(sizes).filter(size -> size > 1).count(), explored.scalar("plateaus"));
		assertEquals(Arrays.stream(sizes).max().orElseThrow(), explored.scalar("largest-plateau"));
	}

	/** Of each neighbour: whether it is higher (1), equal (0) or lower. */
	private static int[] signs(StateGraph graph, int state) {
		return IntStream.range(0, graph.degree(state)).map(move -> Double.compare(
				graph.energy(graph.neighbour(state, move)), graph.energy(state))).toArray();
	}

	private static int[] plateaus(StateGraph graph) {
		int[] part = IntStream.range(0, graph.states()).toArray();
		boolean changed = true;
		while (changed) { // labels spread along equal energies until nothing changes
			changed = false;
			for (int state = 0; state < part.length; state++) {
				for (int move = 0; move < graph.degree(state); move++) {
					int other = graph.neighbour(state, move);
					if (graph.energy(other) == graph.energy(state) && part[other] < part[state]) {
						part[state] = part[other];
						changed = true;
					}
				}
			}
		}
		int[] sizes = new int[part.length];
		Arrays.stream(part).forEach(label -> sizes[label]++);
		return sizes;
	}

	@ParameterizedTest
	@ValueSource(strings = { "glass", "plateaus", "lattice", "sequences", "random energies", "potts" })
	void depthIsTheLowestBarrierToALowerState(String kind) {
		Hamiltonian<?> model = ListedModel.kinds().get(kind);
		StateGraph graph = Landscape.full(model, new Quiet()).graph();
		Explored explored = Explored.of(new BarrierTree(), model, Map.of());
		List<Tree.Leaf> leaves = explored.get("barrier-tree", Tree.class).leaves();
		double[] depths = column(explored, "depth");
		double[] difficulties = column(explored, "difficulty");
		double ground = explored.scalar("ground-energy");
		double deepest = Double.NaN;
		for (int rank = 0; rank < depths.length; rank++) {
			double energy = leaves.get(rank).energy();
			int state = index(model, leaves.get(rank).state());
			double expected = energy == ground ? Double.NaN : heightOfEscape(graph, state) - energy;
			assertEquals(expected, depths[rank]);
			assertEquals(expected / (energy - ground), difficulties[rank]);
			deepest = Double.isNaN(deepest) ? expected : Math.max(deepest, expected);
		}
		assertEquals(deepest, explored.scalar("depth"));
		double[] known = Arrays.stream(difficulties).filter(value -> !Double.isNaN(value)).sorted().toArray();
		assertEquals(known.length == 0 ? Double.NaN : known[known.length - 1], explored.scalar("difficulty"));
	}

	private static <C extends Configuration> int index(Hamiltonian<C> model, String text) {
		return (int) ((FiniteSpace<C>) model.space()).index(model.space().parse(text));
	}

	/** Always goes on from the lowest state beside those already reached, until one is lower than the start. */
	private static double heightOfEscape(StateGraph graph, int start) {
		Set<Integer> seen = new HashSet<>(Set.of(start));
		PriorityQueue<Integer> open = new PriorityQueue<>(Comparator.comparingDouble(graph::energy));
		open.add(start);
		double height = graph.energy(start);
		while (!open.isEmpty()) {
			int state = open.remove();
			if (graph.energy(state) < graph.energy(start)) {
				return height;
			}
			height = Math.max(height, graph.energy(state));
			for (int move = 0; move < graph.degree(state); move++) {
				int neighbour = graph.neighbour(state, move);
				if (seen.add(neighbour)) {
					open.add(neighbour);
				}
			}
		}
		return Double.NaN;
	}

	/** Science notes, C7: 4 x 4 lattices with Gaussian couplings. */
	@Test
	void depthAndDifficultyOfSmallLattices() {
		SampleMean glass = new SampleMean();
		SampleMean ferromagnet = new SampleMean();
		SampleMean difficulty = new SampleMean();
		for (int seed = 1; seed <= 200; seed++) {
			Map<String, String> size = Map.of("L", "4", "couplings", "gaussian");
			Map<String, String> plain = Map.of("symmetry", "spin-flip", "basins", "no");
			Explored sg = Explored.of(new BarrierTree(), Explored.build(new EdwardsAnderson(), new SplitMix64(seed), size),
					plain);
			Explored dfm = Explored.of(new BarrierTree(),
					Explored.build(new DisorderedFerromagnet(), new SplitMix64(seed), size), plain);
			glass.add(sg.scalar("depth"));
			ferromagnet.add(dfm.scalar("depth"));
			difficulty.add(dfm.scalar("difficulty"));
		}
		glass.assertAgrees(2.69, 0.05, "largest barrier of the glass");
		ferromagnet.assertAgrees(2.02, 0.04, "largest barrier of the ferromagnet");
		difficulty.assertAgrees(0.281, 0.010, "difficulty of the ferromagnet");
	}

	@Test
	void overlapsOfMinima() {
		Hamiltonian<?> model = ListedModel.kinds().get("glass");
		Explored all = Explored.of(new BarrierTree(), model, Map.of());
		List<Tree.Leaf> leaves = all.get("barrier-tree", Tree.class).leaves();
		double[][] q = all.get("minima-overlaps", Matrix.class).values();
		IsingSpace space = (IsingSpace) model.space();
		for (int a = 0; a < q.length; a++) {
			for (int b = 0; b < q.length; b++) {
				IsingConfiguration first = space.parse(leaves.get(a).state());
				IsingConfiguration second = space.parse(leaves.get(b).state());
				double sum = 0;
				for (int i = 0; i < 8; i++) {
					sum += first.spin(i) * second.spin(i);
				}
				assertEquals(sum / 8, q[a][b]);
			}
		}
		assertEquals(-1, q[0][1], "a ground state and its image");
		Explored few = Explored.of(new BarrierTree(), model, Map.of("overlaps", "1", "symmetry", "spin-flip"));
		assertEquals(1, few.get("minima-overlaps", Matrix.class).values().length);
		Hamiltonian<?> potts = new ListedModel<>(new PottsSpace(2, 3), new double[] { 0, 5, 5, 5, 1, 5, 5, 5, 5 });
		double[][] three = Explored.of(new BarrierTree(), potts, Map.of()).get("minima-overlaps", Matrix.class).values();
		assertEquals(-0.5, three[0][1], "no site equal of three values");
	}

	private static double weight(StateGraph graph, FunnelVariant variant) {
		MinimumSearch search = new MinimumSearch(graph, new Quiet());
		Basins basins = Basins.of(graph,
				Flooding.flood(graph, search.minima().getLast(), false, new Quiet()).graph(), search.stable(), variant,
				new Quiet());
		double inside = 0;
		double all = 0;
		for (int state = 0; state < graph.states(); state++) {
			double weight = Math.exp(-graph.energy(state));
			all += weight;
			inside += basins.funnels().funnelOf(basins.descent().minimumOf(state)) == 0 ? weight : 0;
		}
		return inside / all;
	}

	/** Boltzmann weight of the ground funnel on random energies: at T = 1, and its limits. */
	@Test
	void weightOfTheGroundFunnel() {
		Hamiltonian<?> model = ListedModel.kinds().get("random energies");
		for (String variant : List.of("A", "B", "C")) {
			Explored explored = Explored.of(new BarrierTree(), model,
					Map.of("temperatures", "0.01, 1, 1e9", "funnel-variant", variant));
			double[] weight = explored.get("funnel-weight", Series.class).y().values();
			assertEquals(1, weight[0], 1e-12);
			assertEquals(explored.scalar("funnel-share"), weight[2], 1e-7);
			assertEquals(weight(Landscape.full(model, new Quiet()).graph(), FunnelVariant.valueOf(variant)), weight[1],
					1e-12);
			assertTrue(explored.get("funnel-weight", Series.class).meaning().contains("variant " + variant));
			assertEquals(explored.scalar("ground-basin"),
					explored.get("ground-basin-weight", Series.class).y().values()[2], 1e-7);
		}
	}
}
