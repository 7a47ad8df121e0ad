// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Verdict;
import org.spinscape.explorers.graph.transfer.TransferMatrix;
import org.spinscape.hamiltonians.DisorderedFerromagnet;
import org.spinscape.hamiltonians.EdwardsAnderson;

class RandomFieldTest {

	private static final RandomFieldGroundState FLOW = new RandomFieldGroundState();

	@ParameterizedTest
	@ValueSource(strings = { "0", "0.3", "1", "3" })
	void agreesWithTheTransferMatrix(String width) {
		for (int seed = 0; seed < 10; seed++) {
			Hamiltonian<?> model = Explored.build(new DisorderedFerromagnet(), new SplitMix64(seed),
					Map.of("L", "6", "field-width", width, "boundary", "cylinder"));
			Explored flow = Explored.of(FLOW, model, Map.of());
			assertEquals(Explored.of(new TransferMatrix(), model, Map.of("temperatures", "")).scalar("ground-energy"),
					flow.scalar("ground-energy"), 1e-9);
			assertEquals(Verdict.Level.SUPPORTED, flow.get("ground-state", Verdict.class).level());
		}
	}

	@Test
	void aChainOfAnySignsHasNoFrustratedLoop() {
		Hamiltonian<?> chain = Explored.build(new EdwardsAnderson(), new SplitMix64(3),
				Map.of("L", "200", "dimension", "1", "boundary", "open", "field-width", "1"));
		assertEquals(Explored.of(new TransferMatrix(), chain, Map.of("temperatures", "")).scalar("ground-energy"),
				Explored.of(FLOW, chain, Map.of()).scalar("ground-energy"), 1e-9);
	}

	@Test
	void aGlassIsRefused() {
		Hamiltonian<?> glass = Explored.build(new EdwardsAnderson(), new SplitMix64(3), Map.of("L", "6"));
		assertTrue(FLOW.refuse(glass, FLOW.schema().parse(Map.of())).isPresent());
	}
}
