// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.saddles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.explorers.exact.tree.BarrierTree;
import org.spinscape.explorers.sampled.walkers.Walked;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;

/** Sampled trees of systems that can be flooded whole, against the exact tree. */
class SampledTreeTest {

	/** Among the first of which the +-J lattice has more than two minima. */
	private static final long SEED = 8;

	private static Hamiltonian<?> model(String family, String size, String couplings) {
		HamiltonianProvider provider = "sk".equals(family) ? new SherringtonKirkpatrick() : new EdwardsAnderson();
		return Explored.build(provider, new SplitMix64(SEED),
				Map.of("sk".equals(family) ? "N" : "L", size, "couplings", couplings));
	}

	private static Explored explore(Hamiltonian<?> model, int threads, Map<String, String> more) {
		Map<String, String> parameters = new HashMap<>(Map.of("sampler", "tiny-metropolis(temperature=1.5)", "sweeps",
				"5000", "interval", "1", "plateau", "20000", "minima", "10000"));
		parameters.putAll(more);
		return Walked.explore(new SampledTree(), model, 3, threads, parameters);
	}

	/** Energies and saddles, which do not depend on the order of equal energies. */
	private static double[][] merges(List<Tree.Leaf> leaves) {
		return leaves.stream().map(leaf -> new double[] { leaf.energy(), leaf.saddle() })
				.sorted(Comparator.<double[]>comparingDouble(pair -> Math.rint(pair[0] * 1e6))
						.thenComparingDouble(pair -> Double.isNaN(pair[1]) ? 1e9 : pair[1]))
				.toArray(double[][]::new);
	}

	private static List<Tree.Leaf> leaves(Explored explored) {
		return explored.get("barrier-tree", Tree.class).leaves();
	}

	private static double[] reals(Table table, String name) {
		return table.columns().stream().filter(c -> c.name().equals(name)).map(c -> ((Table.RealColumn) c).values())
				.findFirst().orElseThrow();
	}

	/** With floods that may fill everything, every barrier is proven and the tree is the exact one. */
	@ParameterizedTest
	@CsvSource({ "sk, 14, gaussian", "sk, 20, gaussian", "ea, 4, gaussian", "ea, 4, pm1", "sk, 12, pm1" })
	void theExactTree(String family, String size, String couplings) {
		Hamiltonian<?> model = model(family, size, couplings);
		Explored exact = Explored.of(new BarrierTree(), model, Map.of("symmetry", "spin-flip", "basins", "no"));
		Explored found = explore(model, 2, Map.of("flood", "600000", "tries", "2", "effort", "20"));
		double[][] truth = merges(leaves(exact));
		double[][] tree = merges(leaves(found));
		assertEquals(truth.length, tree.length);
		for (int i = 0; i < truth.length; i++) {
			assertArrayEquals(truth[i], tree[i], 1e-8);
		}
		assertEquals(1, found.scalar("proven-share"));
		assertEquals(Verdict.Level.SUPPORTED, found.get("barriers-exact", Verdict.class).level());
		assertEquals(exact.scalar("largest-barrier"), found.scalar("largest-barrier"), 1e-8);
		if ("gaussian".equals(couplings)) {
			for (int rank = 0; rank < tree.length; rank++) {
				assertEquals(leaves(exact).get(rank).father(), leaves(found).get(rank).father());
			}
		}
	}

	/** Paths alone bound the saddles from above, floods from below, and more effort brings them together. */
	@ParameterizedTest
	@CsvSource({ "sk, 20, gaussian", "sk, 13, pm1" })
	@Tag("slow")
	void effortTightensTheBounds(String family, String size, String couplings) {
		Hamiltonian<?> model = model(family, size, couplings);
		List<Tree.Leaf> exact = leaves(
				Explored.of(new BarrierTree(), model, Map.of("symmetry", "spin-flip", "basins", "no")));
		double[] excess = new double[3];
		int[] proven = new int[3];
		String[][] efforts = { { "1", "0", "0", "1" }, { "2", "60", "3", "2" }, { "6", "600", "3000", "8" } };
		for (int k = 0; k < efforts.length; k++) {
			Explored found = explore(model, 2, Map.of("tries", efforts[k][0], "effort", efforts[k][1], "flood",
					efforts[k][2], "neighbours", efforts[k][3]));
			Table barriers = found.get("barriers", Table.class);
			double[][] truth = merges(exact);
			double[][] tree = merges(leaves(found));
			assertEquals(truth.length, tree.length);
			for (int i = 0; i < truth.length; i++) {
				if (!Double.isNaN(truth[i][1])) {
					assertTrue(tree[i][1] >= truth[i][1] - 1e-8);
					excess[k] += tree[i][1] - truth[i][1];
				}
			}
			for (int row = 0; row < barriers.rows(); row++) {
				assertTrue(reals(barriers, "saddle-bound")[row] <= reals(barriers, "saddle")[row] + 1e-8);
				if ("gaussian".equals(couplings)) {
					assertTrue(reals(barriers, "saddle-bound")[row] <= exact.get(row + 1).saddle() + 1e-8);
				}
			}
			proven[k] = (int) Math.round(found.scalar("proven-share") * barriers.rows());
		}
		assertTrue(excess[0] > excess[1] && excess[1] >= excess[2] || excess[0] == 0, Arrays.toString(excess));
		assertTrue(excess[2] < 1e-6, "excess " + excess[2]);
		assertTrue(proven[0] < proven[1] && proven[1] <= proven[2], Arrays.toString(proven));
	}

	/** The saddle state has the saddle's energy. */
	@Test
	void saddleStates() {
		Hamiltonian<?> model = model("ea", "6", "gaussian");
		@SuppressWarnings("unchecked")
		Hamiltonian<IsingConfiguration> spins = (Hamiltonian<IsingConfiguration>) model;
		Explored found = explore(model, 2, Map.of("minima", "20", "flood", "500"));
		assertEquals(20 + found.scalar("missed-minima"), leaves(found).size());
		for (Tree.Leaf leaf : leaves(found)) {
			assertEquals(leaf.energy(), spins.energy(spins.space().parse(leaf.state())), 1e-9);
			if (leaf.father() >= 0) {
				assertEquals(leaf.saddle(), spins.energy(spins.space().parse(leaf.saddleState())), 1e-9);
				assertTrue(leaf.saddle() > leaf.energy());
				assertTrue(leaves(found).get(leaf.father()).energy() <= leaf.energy());
			}
		}
	}

	@Test
	@Tag("slow")
	void theSameForAnyNumberOfThreads() {
		Hamiltonian<?> model = model("ea", "5", "gaussian");
		Map<String, String> parameters = Map.of("minima", "25", "flood", "200", "sweeps", "500");
		assertEquals(explore(model, 1, parameters).get("barrier-tree", Tree.class),
				explore(model, 3, parameters).get("barrier-tree", Tree.class));
	}

	/** Minima that were too large to look at are joined where a path leads from one to the other without a rise. */
	@Test
	void partsOfAPlateauAreOneLeaf() {
		Hamiltonian<?> model = model("ea", "4", "pm1");
		double[][] truth = merges(leaves(
				Explored.of(new BarrierTree(), model, Map.of("symmetry", "spin-flip", "basins", "no"))));
		Explored found = explore(model, 2, Map.of("plateau", "2", "flood", "30000"));
		double[][] tree = merges(leaves(found));
		assertTrue(found.scalar("dissolved-minima") > 0);
		assertEquals(truth.length, tree.length);
		for (int i = 0; i < truth.length; i++) {
			assertArrayEquals(truth[i], tree[i], 1e-8);
		}
	}
}
