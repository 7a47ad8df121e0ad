// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.kernels.pair.PairHamiltonian;

/** The tree of all states that comes with the flood of the quotient is that of a flood of all states. */
class FullTreeTest {

	/** A leaf without the choice among equal saddles. */
	private record Shape(Minimum minimum, int father, double saddle) {

		static List<Shape> of(List<Leaf> leaves) {
			return leaves.stream().map(leaf -> new Shape(leaf.minimum(), leaf.father(), leaf.saddle())).toList();
		}
	}

	private static void check(Hamiltonian<?> model) {
		StateGraph half = Landscape.of(model, new Quiet()).graph();
		StateGraph full = Landscape.full(model, new Quiet()).graph();
		assertTrue(half.quotient() && !full.quotient());
		List<Leaf> derived = flood(half).all();
		assertEquals(Shape.of(flood(full).graph()), Shape.of(derived));
		MinimumSearch search = new MinimumSearch(half, new Quiet());
		assertEquals(derived.size(), search.everywhere());
		assertEquals(new MinimumSearch(full, new Quiet()).strict(), search.strict());
		for (Leaf leaf : derived) {
			if (leaf.father() >= 0) {
				assertEquals(leaf.saddle(), full.energy(leaf.saddleState()));
			}
		}
	}

	private static Flooding.Trees flood(StateGraph graph) {
		int highest = StableStates.highestLevel(graph.table(), StableStates.find(graph, new Quiet()));
		return Flooding.flood(graph, highest, true, new Quiet());
	}

	private static Hamiltonian<?> model(HamiltonianProvider provider, long seed, String... parameters) {
		return Explored.build(provider, new SplitMix64(seed),
				Map.of(parameters[0], parameters[1], "couplings", parameters[2]));
	}

	@ParameterizedTest
	@CsvSource({ "2, gaussian", "3, gaussian", "7, gaussian", "10, gaussian", "14, gaussian", "2, pm1", "3, pm1", "6, pm1",
			"9, pm1", "12, pm1" })
	void meanField(String spins, String couplings) {
		for (long seed = 1; seed <= 5; seed++) {
			check(model(new SherringtonKirkpatrick(), seed, "N", spins, couplings));
		}
	}

	/** Lattices of few levels, full of plateaus, some of which hold their own images. */
	@ParameterizedTest
	@CsvSource({ "3, pm1", "4, pm1", "3, gaussian", "4, uniform" })
	void lattices(String size, String couplings) {
		for (long seed = 1; seed <= 3; seed++) {
			check(model(new EdwardsAnderson(), seed, "L", size, couplings));
		}
	}

	@Test
	void freeSpins() {
		for (int spins = 1; spins <= 5; spins++) {
			check(PairHamiltonian.builder(spins).build());
		}
		check(PairHamiltonian.builder(4).bond(0, 1, 1).build());
		check(PairHamiltonian.builder(5).bond(0, 4, -1).bond(1, 2, 1).build());
	}
}
