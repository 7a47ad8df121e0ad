// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.flood;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.conformance.Explored;
import org.spinscape.conformance.Quiet;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Tree;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.explorers.exact.ListedLandscape;
import org.spinscape.explorers.exact.ListedModel;
import org.spinscape.explorers.exact.SaddleOracle;
import org.spinscape.explorers.exact.graph.Hypercube;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.graph.QuotientCube;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.minima.Minimum;
import org.spinscape.explorers.exact.minima.MinimumSearch;
import org.spinscape.explorers.exact.minima.Plateau;
import org.spinscape.explorers.exact.tree.BarrierTree;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.HierarchicalFunnel;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.kernels.exact.EnergyTable;

/** Barrier trees where energies are equal: what comes out must not depend on the order of the states. */
class PlateauTest {

	private static StateGraph reduced(HamiltonianProvider model, long seed, Map<String, String> parameters) {
		return Landscape.of(Explored.build(model, new SplitMix64(seed), parameters), new Quiet()).graph();
	}

	private static StateGraph all(HamiltonianProvider model, long seed, Map<String, String> parameters) {
		return Landscape.full(Explored.build(model, new SplitMix64(seed), parameters), new Quiet()).graph();
	}

	private static List<Leaf> flood(StateGraph graph) {
		List<Minimum> minima = new MinimumSearch(graph, new Quiet()).minima();
		List<Leaf> leaves = Flooding.flood(graph, minima.getLast(), false, new Quiet()).graph();
		assertEquals(minima, leaves.stream().map(Leaf::minimum).toList());
		return leaves;
	}

	private static int[] states(List<Leaf> leaves) {
		return leaves.stream().mapToInt(leaf -> leaf.minimum().state()).toArray();
	}

	private static void requireExact(StateGraph graph) {
		List<Leaf> leaves = flood(graph);
		double[][] oracle = SaddleOracle.saddles(graph, states(leaves));
		double[][] tree = SaddleOracle.saddles(leaves);
		for (int i = 0; i < oracle.length; i++) {
			assertArrayEquals(oracle[i], tree[i], "saddles of minimum " + i);
		}
		requireUltrametric(tree);
	}

	/** Of the three saddles of a triple of minima the two highest are equal. */
	private static void requireUltrametric(double[][] saddles) {
		for (int i = 0; i < saddles.length; i++) {
			for (int j = 0; j < i; j++) {
				for (int k = 0; k < j; k++) {
					double ij = saddles[i][j];
					double jk = saddles[j][k];
					double ik = saddles[i][k];
					assertTrue(ij <= Math.max(jk, ik) && jk <= Math.max(ij, ik) && ik <= Math.max(ij, jk));
				}
			}
		}
	}

	private static void requireIndependentOfNumbers(StateGraph graph, RandomStream random) {
		int[] number = ListedLandscape.permutation(graph.states(), random);
		ListedLandscape renumbered = ListedLandscape.renumbered(graph, number);
		List<Leaf> leaves = flood(graph);
		List<Leaf> others = flood(renumbered);
		assertEquals(leaves.size(), others.size());
		double[][] saddles = SaddleOracle.saddles(leaves);
		double[][] otherSaddles = SaddleOracle.saddles(others);
		int[] match = match(leaves, renumbered, number, others);
		for (int i = 0; i < match.length; i++) {
			assertEquals(leaves.get(i).minimum().energy(), others.get(match[i]).minimum().energy());
			assertEquals(leaves.get(i).minimum().degeneracy(), others.get(match[i]).minimum().degeneracy());
			for (int j = 0; j < match.length; j++) {
				assertEquals(saddles[i][j], otherSaddles[match[i]][match[j]]);
			}
		}
	}

	/** Which minimum of the renumbered landscape is the same set of states. */
	private static int[] match(List<Leaf> leaves, StateGraph renumbered, int[] number,
			List<Leaf> others) {
		int[] match = new int[leaves.size()];
		for (int i = 0; i < match.length; i++) {
			Plateau plateau = new Plateau(renumbered);
			plateau.grow(number[leaves.get(i).minimum().state()]);
			int lowest = plateau.members().sorted()[0];
			match[i] = others.stream().map(leaf -> leaf.minimum().state()).toList().indexOf(lowest);
			assertTrue(match[i] >= 0, "minimum " + i + " is gone");
		}
		return match;
	}

	/** One model of each kind, Potts spins among them, with all states and with mirror images as one. */
	@ParameterizedTest
	@ValueSource(strings = { "glass", "plateaus", "lattice", "sequences", "random energies", "potts" })
	void allKindsOfModels(String kind) {
		Hamiltonian<?> model = ListedModel.kinds().get(kind);
		for (StateGraph graph : List.of(Landscape.full(model, new Quiet()).graph(),
				Landscape.of(model, new Quiet()).graph())) {
			requireExact(graph);
			requireIndependentOfNumbers(graph, new SplitMix64(6));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void plusMinusLattices(long seed) {
		Map<String, String> size = Map.of("L", "3", "couplings", "pm1");
		for (StateGraph glass : List.of(all(new EdwardsAnderson(), seed, size),
				reduced(new EdwardsAnderson(), seed, size))) {
			requireExact(glass);
			requireIndependentOfNumbers(glass, new SplitMix64(seed));
		}
	}

	@Test
	void meanFieldAndFunnels() {
		requireExact(all(new SherringtonKirkpatrick(), 5, Map.of("N", "10", "couplings", "pm1")));
		requireExact(reduced(new SherringtonKirkpatrick(), 5, Map.of("N", "10")));
		StateGraph perfect = all(new HierarchicalFunnel(), 5, Map.of("n", "3", "phi", "0"));
		requireExact(perfect);
		requireIndependentOfNumbers(perfect, new SplitMix64(5));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void randomGraphsOfFewLevels(long seed) {
		RandomStream random = new SplitMix64(seed);
		ListedLandscape graph = ListedLandscape.random(300, 150, 12, random);
		requireExact(graph);
		requireIndependentOfNumbers(graph, random);
	}

	/** Independent energies on the hypercube, real and of few levels. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void randomEnergies(long seed) {
		RandomStream random = new SplitMix64(seed);
		double[] energies = new double[1 << 9];
		for (boolean whole : new boolean[] { false, true }) {
			Arrays.setAll(energies, _ -> whole ? random.nextInt(9) : random.nextGaussian());
			StateGraph graph = new Hypercube(new IsingSpace(9), EnergyTable.of(energies));
			requireExact(graph);
			requireIndependentOfNumbers(graph, random);
			requireExact(new QuotientCube(new IsingSpace(10), EnergyTable.of(energies)));
		}
	}

	@Test
	void aFlatLandscapeIsOneMinimum() {
		RandomStream random = new SplitMix64(1);
		List<Leaf> leaves = flood(ListedLandscape.random(50, 20, 1, random));
		assertEquals(1, leaves.size());
		assertEquals(50, leaves.getFirst().minimum().degeneracy());
	}

	/** The basins of a sixteen-spin lattice with ties partition the states, and so do the funnels. */
	@Test
	void basinsAndFunnelsPartitionTheStates() {
		Explored explored = Explored.of(new BarrierTree(),
				Explored.build(new EdwardsAnderson(), new SplitMix64(3), Map.of("L", "4", "couplings", "pm1")), Map.of());
		var leaves = explored.get("barrier-tree", Tree.class).leaves();
		assertEquals(65536, leaves.stream().mapToLong(leaf -> leaf.basin()).sum());
		assertEquals(explored.scalar("minima"), leaves.size());
		assertEquals(explored.scalar("funnels"),
				leaves.stream().mapToInt(leaf -> leaf.funnel()).distinct().count());
	}
}
