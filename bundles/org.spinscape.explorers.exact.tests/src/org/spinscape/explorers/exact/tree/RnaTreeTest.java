// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Tree;
import org.spinscape.hamiltonians.rna.RnaFolding;

/** Trees of secondary structures, whose states have different numbers of moves. */
class RnaTreeTest {

	private static Hamiltonian<?> model(Map<String, String> values) {
		return Explored.build(new RnaFolding(), new SplitMix64(5), values);
	}

	/** C in the middle pairs with one G or the other: whichever it is must open first, which costs the pair. */
	@ParameterizedTest
	@CsvSource({ "GAAACAAAG, -3, -3, 3", "GAAAUAAAA, -2, -1, 1" })
	void oneBaseWithTwoPartners(String sequence, double lowest, double other, double barrier) {
		Explored explored = Explored.of(new BarrierTree(), model(Map.of("sequence", sequence)), Map.of());
		List<Tree.Leaf> leaves = explored.get("barrier-tree", Tree.class).leaves();
		assertEquals(2, leaves.size());
		assertEquals(lowest, leaves.get(0).energy(), 1e-12);
		assertEquals(other, leaves.get(1).energy(), 1e-12);
		assertEquals(0, leaves.get(1).saddle(), 1e-12);
		assertEquals(barrier, leaves.get(1).saddle() - leaves.get(1).energy(), 1e-12);
	}

	/** All states looked at, and dynamic programming: the same lowest energy, which the native state has. */
	@ParameterizedTest
	@ValueSource(strings = { "0", "0.5", "2" })
	void theLowestStateIsTheNativeOne(String stack) {
		Hamiltonian<?> model = model(Map.of("N", "18", "stack", stack));
		Explored explored = Explored.of(new BarrierTree(), model, Map.of());
		assertEquals(model.capability(Objective.class).orElseThrow().bestKnown().orElseThrow(),
				explored.scalar("ground-energy"), 1e-9);
		String nativeState = model.capability(Planted.class).orElseThrow().nativeState().toText();
		assertTrue(explored.get("ground-states", Configurations.class).states().contains(nativeState), nativeState);
	}
}
