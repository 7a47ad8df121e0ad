// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.RealSpace;
import org.spinscape.explorers.sampled.walkers.Walked;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.cluster.LennardJones;

/** The search on a smooth landscape finds the cluster of 15 atoms, and says where it cannot search. */
class SmoothSearchTest {

	private static Explored search(int threads) {
		Hamiltonian<?> cluster = Explored.build(new LennardJones(), new SplitMix64(1), Map.of("N", "15"));
		return Walked.explore(new GroundState(), cluster, 1, threads,
				Map.of("budget", "0", "target", "best-known", "repeats", "2"));
	}

	/** The energy is that of the Cambridge Cluster Database. */
	@Test
	void itReachesTheBestKnownForAnyNumberOfThreads() {
		Explored one = search(1);
		Explored two = search(2);
		assertEquals(-52.322627, one.scalar("best-energy"), 1e-6);
		assertEquals(one.scalar("best-energy"), two.scalar("best-energy"));
		assertEquals(one.scalar("search-effort"), two.scalar("search-effort"));
		assertEquals(Verdict.Level.CANNOT_SAY, one.get("ground-state", Verdict.class).level(), "a search proves nothing");
	}

	/** Only where it anneals must the sampler that it is given suit the landscape. */
	@Test
	void theSamplerMattersWhereItAnneals() {
		GroundState provider = new GroundState();
		Parameters plain = provider.schema().parse(Map.of());
		Hamiltonian<?> cluster = Explored.build(new LennardJones(), new SplitMix64(1), Map.of("N", "5"));
		Hamiltonian<?> listed = Explored.build(new EdwardsAnderson(), new SplitMix64(1), Map.of("L", "4"));
		Hamiltonian<?> large = Explored.build(new EdwardsAnderson(), new SplitMix64(1), Map.of("L", "8"));
		assertFalse(provider.walks(cluster, plain));
		assertFalse(provider.walks(listed, plain), "all states are looked at");
		assertTrue(provider.walks(listed, provider.schema().parse(Map.of("exact", "0", "search", "annealing"))));
		assertFalse(provider.walks(large, plain), "pairs are searched by blocks");
		assertTrue(provider.walks(large, provider.schema().parse(Map.of("search", "annealing"))));
	}

	/** A plane without a gradient. */
	private record Slope() implements Hamiltonian<RealConfiguration> {

		@Override
		public RealSpace space() {
			return new RealSpace(2, 1);
		}

		@Override
		public double energy(RealConfiguration state) {
			return state.values()[0];
		}
	}

	@Test
	void whereThereIsNoGradientItSaysSo() {
		GroundState provider = new GroundState();
		assertTrue(provider.refuse(new Slope(), provider.schema().parse(Map.of())).orElseThrow().contains("no gradient"));
	}
}
