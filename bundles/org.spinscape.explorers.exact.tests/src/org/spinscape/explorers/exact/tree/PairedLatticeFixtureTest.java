// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Tree;
import org.spinscape.hamiltonians.DisorderedFerromagnet;
import org.spinscape.hamiltonians.EdwardsAnderson;

/**
 * One spin glass and its disordered ferromagnet on the periodic square lattice, against an exhaustive analysis made
 * independently of this code (project's science notes, A6): SplitMix64 seed 20150325, J = 2u-1, all printed digits.
 */
class PairedLatticeFixtureTest {

	private static final long SEED = 20150325;
	/** The sixteen-spin energies were printed from single precision: one unit of the last digit. */
	private static final double LAST_DIGIT = 1e-6;

	private static Explored explore(HamiltonianProvider model, int size, String symmetry) {
		return Explored.of(new BarrierTree(), Explored.build(model, new SplitMix64(SEED),
				Map.of("L", Integer.toString(size), "couplings", "uniform")), Map.of("symmetry", symmetry));
	}

	@Test
	void couplingsAreDrawnInTheStatedOrder() {
		PairCouplings glass = Explored.build(new EdwardsAnderson(), new SplitMix64(SEED),
				Map.of("L", "4", "couplings", "uniform")).capability(PairCouplings.class).orElseThrow();
		// Row of site 0: neighbours 1 (right), 3, 4 (down), 12.
		assertEquals(0.016970722897, glass.couplings()[0], 5e-13);
		assertEquals(-0.670106903640, glass.couplings()[2], 5e-13);
		// Site 1: right to 2 is its second entry, down to 5 its third.
		assertEquals(0.615345862031, glass.couplings()[glass.offsets()[1] + 1], 5e-13);
		assertEquals(0.285702104281, glass.couplings()[glass.offsets()[1] + 2], 5e-13);
	}

	@Test
	void glassOfSixteenSpins() {
		Explored glass = explore(new EdwardsAnderson(), 4, "spin-flip");
		assertEquals(-11.298855, glass.scalar("ground-energy"), LAST_DIGIT);
		assertEquals(19, glass.scalar("minima-quotient"));
		assertEquals(38, glass.scalar("minima"));
		assertEquals(0.824470, glass.scalar("minimum-gap"), LAST_DIGIT);
		assertEquals(8678 / 32768.0, glass.scalar("ground-basin"), 1e-12);
		assertEquals(9 / 19.0, glass.scalar("funnel-minima-share"), 1e-12);
		assertEquals(0.660004, glass.scalar("funnel-share"), LAST_DIGIT);
		assertEquals(2, glass.scalar("funnels"));
		assertEquals(0, glass.scalar("shared-minima"));
		List<Tree.Leaf> leaves = glass.get("barrier-tree", Tree.class).leaves();
		double[][] next = { { -10.47439, 1.44564 }, { -10.16325, 0.17052 }, { -9.93314, 0.34066 } };
		for (int i = 0; i < next.length; i++) {
			assertEquals(next[i][0], leaves.get(i + 1).energy(), 5e-6);
			assertEquals(next[i][1], leaves.get(i + 1).barrier(), 5e-6);
		}
		assertEquals(32768, leaves.stream().mapToLong(Tree.Leaf::basin).sum());
	}

	@Test
	void ferromagnetOfSixteenSpins() {
		Explored ferromagnet = explore(new DisorderedFerromagnet(), 4, "spin-flip");
		assertEquals(-15.164210, ferromagnet.scalar("ground-energy"), LAST_DIGIT);
		assertEquals(18, ferromagnet.scalar("minima-quotient"));
		assertEquals(4.753119, ferromagnet.scalar("minimum-gap"), LAST_DIGIT);
		assertEquals(21484 / 32768.0, ferromagnet.scalar("ground-basin"), 1e-12);
		assertEquals(16 / 18.0, ferromagnet.scalar("funnel-minima-share"), 1e-12);
		assertEquals(0.924591, ferromagnet.scalar("funnel-share"), LAST_DIGIT);
		assertEquals(0.92902, ferromagnet.scalar("largest-barrier"), 5e-6);
	}

	@Test
	void treeOfAllStatesHoldsEachMinimumTwice() {
		Explored glass = explore(new EdwardsAnderson(), 4, "none");
		List<Tree.Leaf> leaves = glass.get("barrier-tree", Tree.class).leaves();
		assertEquals(38, leaves.size());
		assertEquals(65536, leaves.stream().mapToLong(Tree.Leaf::basin).sum());
		for (int rank = 0; rank < leaves.size(); rank += 2) {
			assertEquals(leaves.get(rank).energy(), leaves.get(rank + 1).energy());
			assertEquals(leaves.get(rank).basin(), leaves.get(rank + 1).basin());
		}
		assertEquals(0.660004, glass.scalar("funnel-share"), LAST_DIGIT);
	}

	@Test
	void groundStatesOfNineSpins() {
		Explored glass = explore(new EdwardsAnderson(), 3, "none");
		assertEquals(-4.707800089766, glass.scalar("ground-energy"), 5e-13);
		assertEquals(8, glass.scalar("minima"));
		// States 15 and 496, lowest bit first, a set bit is a spin down.
		assertEquals(List.of("----+++++", "++++-----"),
				glass.get("ground-states", Configurations.class).states());
		Explored ferromagnet = explore(new DisorderedFerromagnet(), 3, "none");
		assertEquals(-7.701769776689, ferromagnet.scalar("ground-energy"), 5e-13);
		assertEquals(6, ferromagnet.scalar("minima"));
		assertEquals(List.of("+++++++++", "---------"),
				ferromagnet.get("ground-states", Configurations.class).states());
	}
}
