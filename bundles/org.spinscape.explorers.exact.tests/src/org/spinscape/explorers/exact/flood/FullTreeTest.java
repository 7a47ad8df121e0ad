// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.flood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.conformance.Explored;
import org.spinscape.conformance.Quiet;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.minima.GroundStates;
import org.spinscape.explorers.exact.minima.Minimum;
import org.spinscape.explorers.exact.minima.MinimumSearch;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.kernels.exact.PairMinimum;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

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
		return Flooding.flood(graph, new MinimumSearch(graph, new Quiet()).minima().getLast(), true, new Quiet());
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

	/** Large enough for several batches and pieces of work. */
	@Test
	void agreesWithThePlainFlood() {
		Hamiltonian<?> model = model(new SherringtonKirkpatrick(), 8, "N", "18", "gaussian");
		for (StateGraph graph : List.of(Landscape.of(model, new Quiet()).graph(),
				Landscape.full(inField(17), new Quiet()).graph())) {
			PlainFlood plain = new PlainFlood(graph);
			List<Leaf> leaves = flood(graph).graph();
			assertEquals(plain.minima(), leaves.size());
			for (Leaf leaf : leaves) {
				int minimum = leaf.minimum().state();
				assertEquals(plain.father(minimum), leaf.father() < 0 ? -1 : leaves.get(leaf.father()).minimum().state());
				assertEquals(plain.saddle(minimum), leaf.saddleState());
			}
		}
	}

	/** A glass without symmetry. */
	private static Hamiltonian<?> inField(int spins) {
		SplitMix64 random = new SplitMix64(spins);
		PairHamiltonianBuilder model = PairHamiltonian.builder(spins);
		for (int i = 0; i < spins; i++) {
			model.field(i, 0.3 * random.nextGaussian());
			for (int j = 0; j < i; j++) {
				model.bond(i, j, random.nextGaussian() / Math.sqrt(spins));
			}
		}
		return model.build();
	}

	/** Twenty-seven spins on a cube with ties: energies and minima found in other ways. */
	@Test
	void threeDimensions() {
		Hamiltonian<?> model = Explored.build(new EdwardsAnderson(), new SplitMix64(2),
				Map.of("L", "3", "dimension", "3", "couplings", "pm1"));
		Landscape landscape = Landscape.of(model, new Quiet());
		List<Leaf> leaves = flood(landscape.graph()).all();
		MinimumSearch search = new MinimumSearch(landscape.graph(), new Quiet());
		assertEquals(search.everywhere(), leaves.size());
		PairCouplings pairs = model.capability(PairCouplings.class).orElseThrow();
		assertEquals(PairMinimum.of(pairs, new Quiet()).energy(), leaves.getFirst().minimum().energy(), 1e-12);
		assertEquals(new GroundStates(landscape, search.minima()).degeneracy(),
				leaves.stream().filter(leaf -> leaf.minimum().units() == leaves.getFirst().minimum().units())
						.mapToLong(leaf -> leaf.minimum().degeneracy()).sum());
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
