// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Verdict;
import org.spinscape.explorers.sampled.walkers.Walked;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.HierarchicalFunnel;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;

/** Renormalisation finds what looking at all states, or another search with far more effort, finds; for any number of threads. */
class BlockSearchTest {

	private static final GroundState SEARCH = new GroundState();

	private static Explored search(Hamiltonian<?> model, long seed, int threads, String... more) {
		Map<String, String> parameters = new HashMap<>(
				Map.of("budget", "0", "exact", "0", "search", "renormalisation", "generations", "2"));
		for (int k = 0; k < more.length; k += 2) {
			parameters.put(more[k], more[k + 1]);
		}
		return Walked.explore(SEARCH, model, seed, threads, parameters);
	}

	private static Hamiltonian<?> cube(int size, String couplings, long seed) {
		return Explored.build(new EdwardsAnderson(), new SplitMix64(seed),
				Map.of("dimension", "3", "L", Integer.toString(size), "couplings", couplings));
	}

	/** 27 spins in three dimensions, with and without fields, and 24 that all interact: all states are looked at. */
	@ParameterizedTest
	@CsvSource({ "gaussian, 0", "gaussian, 0.8", "pm1, 0", "pm1, 0.5" })
	void findsTheLowestOfAllStates(String couplings, String width) {
		for (int seed = 1; seed <= 3; seed++) {
			Hamiltonian<?> model = Explored.build(new EdwardsAnderson(), new SplitMix64(seed), Map.of("dimension", "3", "L",
					"3",
					"couplings", couplings, "field-width", width));
			double proven = search(model, 1, 1, "exact", "27").scalar("best-energy");
			assertEquals(proven, search(model, 2, 1).scalar("best-energy"), 1e-9);
		}
	}

	@Test
	void findsTheLowestOfAllStatesWhereAllSpinsInteract() {
		for (int seed = 1; seed <= 3; seed++) {
			Hamiltonian<?> model = Explored.build(new SherringtonKirkpatrick(), new SplitMix64(seed), Map.of("N", "24"));
			double proven = search(model, 1, 1, "exact", "24").scalar("best-energy");
			assertEquals(proven, search(model, 2, 1).scalar("best-energy"), 1e-9);
		}
	}

	/** 64 to 216 spins: the best of three longer searches by annealing and crossover is found again, and nothing lower. */
	@ParameterizedTest
	@CsvSource({ "4, gaussian", "5, gaussian", "6, gaussian", "6, pm1" })
	void findsWhatLongerSearchesFind(int size, String couplings) {
		Hamiltonian<?> model = cube(size, couplings, 10 + size);
		double best = Double.POSITIVE_INFINITY;
		for (int seed = 1; seed <= 2; seed++) {
			best = Math.min(best, search(model, seed, 2, "search", "annealing", "generations", "12").scalar("best-energy"));
		}
		assertEquals(best, search(model, 3, 2, "generations", "4").scalar("best-energy"), 1e-9);
	}

	@Test
	void oneAndThreeThreadsFindTheSame() {
		Hamiltonian<?> model = cube(6, "gaussian", 3);
		Explored one = search(model, 4, 1, "generations", "3", "repeats", "2");
		Explored three = search(model, 4, 3, "generations", "3", "repeats", "2");
		assertEquals(one.get("best-configuration", Configurations.class).states(),
				three.get("best-configuration", Configurations.class).states());
		assertEquals(one.scalar("search-effort"), three.scalar("search-effort"));
	}

	/** Beyond what can be looked at one by one no search is a proof. */
	@Test
	void saysThatItIsNoProof() {
		assertEquals(Verdict.Level.CANNOT_SAY,
				search(cube(4, "gaussian", 1), 1, 1).get("ground-state", Verdict.class).level());
	}

	@Test
	void isTakenByItselfForPairsUnlessASamplerIsNamed() {
		Hamiltonian<?> model = cube(4, "gaussian", 1);
		assertTrue(!SEARCH.walks(model, SEARCH.schema().parse(Map.of())));
		assertTrue(SEARCH.walks(model, SEARCH.schema().parse(Map.of("sampler", "heat-bath"))));
		assertTrue(SEARCH.walks(model, SEARCH.schema().parse(Map.of("search", "annealing"))));
		assertTrue(!SEARCH.walks(model, SEARCH.schema().parse(Map.of("search", "renormalisation", "sampler", "heat-bath"))));
	}

	@Test
	void isNotTakenByItselfWhereSpinsHaveManyNeighbours() {
		Hamiltonian<?> dense = Explored.build(new SherringtonKirkpatrick(), new SplitMix64(1), Map.of("N", "50"));
		assertTrue(SEARCH.walks(dense, SEARCH.schema().parse(Map.of())));
		assertTrue(!SEARCH.walks(dense, SEARCH.schema().parse(Map.of("search", "renormalisation"))));
	}

	@Test
	void isRefusedWhereThereAreNoPairs() {
		Hamiltonian<?> funnel = Explored.build(new HierarchicalFunnel(), new SplitMix64(1), Map.of("n", "5"));
		assertTrue(SEARCH.refuse(funnel, SEARCH.schema().parse(Map.of("search", "renormalisation"))).orElseThrow()
				.contains("search=auto"));
		assertTrue(SEARCH.refuse(funnel, SEARCH.schema().parse(Map.of())).isEmpty());
	}
}
