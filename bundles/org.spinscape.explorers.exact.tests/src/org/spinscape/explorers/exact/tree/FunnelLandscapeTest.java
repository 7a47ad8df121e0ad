// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.explorers.exact.SampleMean;
import org.spinscape.hamiltonians.HierarchicalFunnel;

/** The hierarchical funnel, exhaustively (science notes, A8). */
class FunnelLandscapeTest {

	@Test
	void aPerfectFunnelHasItsNativeStateAsGroundState() {
		for (String variant : List.of("pair", "multi-spin")) {
			Hamiltonian<?> model = Explored.build(new HierarchicalFunnel(), new SplitMix64(11),
					Map.of("n", "4", "phi", "0", "variant", variant));
			Explored explored = Explored.of(new BarrierTree(), model, Map.of());
			assertEquals(-16, explored.scalar("ground-energy"), "exactly");
			assertEquals(2, explored.scalar("ground-degeneracy"));
			IsingConfiguration nativeState = (IsingConfiguration) model.capability(Planted.class).orElseThrow()
					.nativeState();
			assertTrue(explored.get("ground-states", Configurations.class).states().contains(nativeState.toText()));
		}
	}

	@Test
	void frustrationNarrowsTheFunnel() {
		SampleMean small = new SampleMean();
		SampleMean large = new SampleMean();
		for (int seed = 0; seed < 12; seed++) {
			small.add(share(seed, "0.25"));
			large.add(share(seed, "1"));
		}
		assertTrue(small.value() - large.value() > 4 * Math.hypot(small.error(), large.error()),
				() -> small + " and " + large);
	}

	private static double share(int seed, String phi) {
		return Explored.of(new BarrierTree(),
				Explored.build(new HierarchicalFunnel(), new SplitMix64(seed), Map.of("n", "4", "phi", phi)),
				Map.of("symmetry", "spin-flip")).scalar("ground-basin");
	}
}
