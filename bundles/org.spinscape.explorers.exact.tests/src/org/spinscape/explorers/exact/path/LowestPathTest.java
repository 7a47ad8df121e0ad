// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.path;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Tree.Leaf;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.explorers.exact.tree.BarrierTree;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.IsingPSpin;
import org.spinscape.hamiltonians.LowAutocorrelation;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.hamiltonians.chain.HpProtein;

/** Paths against the saddles of the barrier tree, which is found in another way. */
class LowestPathTest {

	/** So many of the lowest minima are joined with each other. */
	private static final int MOST = 6;

	private static Hamiltonian<?> model(HamiltonianProvider provider, Map<String, String> parameters) {
		return Explored.build(provider, new SplitMix64(5), parameters);
	}

	private static Hamiltonian<?> ring(String spins) {
		return model(new EdwardsAnderson(),
				Map.of("dimension", "1", "L", spins, "couplings", "pm1", "p", "1"));
	}

	/** With real and whole energies, with and without mirror images, spins and chains. */
	static Stream<Hamiltonian<?>> models() {
		return Stream.of(model(new SherringtonKirkpatrick(), Map.of("N", "13")),
				model(new EdwardsAnderson(), Map.of("L", "4", "couplings", "pm1")),
				model(new EdwardsAnderson(), Map.of("L", "4", "couplings", "gaussian", "field", "0.3")),
				model(new IsingPSpin(), Map.of("N", "12", "p", "3")), model(new LowAutocorrelation(), Map.of("N", "13")),
				model(new HpProtein(), Map.of("benchmark", "own", "sequence", "HPHPHPPHHPHH")));
	}

	private static Explored path(Hamiltonian<?> model, String from, String to, boolean mirror) {
		return Explored.of(new LowestPath(), model,
				Map.of("from", from, "to", to, "symmetry", mirror ? "spin-flip" : "none"));
	}

	/** Where the lakes of two leaves meet. */
	private static double saddle(Tree tree, int one, int other) {
		double top = Double.NEGATIVE_INFINITY;
		int a = one;
		int b = other;
		while (a != b) {
			// The lower saddle is passed first; a leaf that has none is the last.
			Leaf left = tree.leaves().get(a);
			Leaf right = tree.leaves().get(b);
			boolean first = right.father() < 0 || left.father() >= 0 && left.saddle() <= right.saddle();
			top = Math.max(top, first ? left.saddle() : right.saddle());
			a = first ? left.father() : a;
			b = first ? b : right.father();
		}
		return top;
	}

	@ParameterizedTest
	@MethodSource("models")
	void theTopIsTheSaddleOfTheTree(Hamiltonian<?> model) {
		theTopIsTheSaddleOfTheTree(model, false);
		if (model.capability(SpinFlipSymmetry.class).isPresent()) {
			theTopIsTheSaddleOfTheTree(model, true);
		}
	}

	private static void theTopIsTheSaddleOfTheTree(Hamiltonian<?> model, boolean mirror) {
		Tree tree = Explored.of(new BarrierTree(), model, Map.of("symmetry", mirror ? "spin-flip" : "none"))
				.get("barrier-tree", Tree.class);
		int most = Math.min(MOST, tree.leaves().size());
		assertTrue(most > 1 || mirror, "all minima are one");
		for (int one = 1; one < most; one++) {
			for (int other = 0; other < one; other++) {
				Explored found = path(model, Integer.toString(one + 1), Integer.toString(other + 1), mirror);
				double top = found.scalar("path-top");
				assertEquals(saddle(tree, one, other), top, 1e-9);
				assertEquals(top - tree.leaves().get(one).energy(), found.scalar("path-barrier"), 1e-9);
				assertEquals(top - tree.leaves().get(other).energy(), found.scalar("path-barrier-back"), 1e-9);
				assertStepByStep(model, found);
			}
		}
	}

	/** Each state is a neighbour of the one before and has the energy that the profile says. */
	private static <C extends Configuration> void assertStepByStep(Hamiltonian<C> model, Explored found) {
		FiniteSpace<C> space = (FiniteSpace<C>) model.space();
		Configurations path = found.get("path-states", Configurations.class);
		Series profile = found.get("path-profile", Series.class);
		assertArrayEquals(path.energies(), profile.y().values());
		assertEquals(path.states().size() - 1.0, found.scalar("path-steps"));
		assertEquals(path.states().size(), path.states().stream().distinct().count(), "no state twice");
		for (int step = 0; step < path.states().size(); step++) {
			C state = space.parse(path.states().get(step));
			assertEquals(model.energy(state), path.energies()[step], 1e-12);
			if (step > 0) {
				long here = space.index(state);
				long before = space.index(space.parse(path.states().get(step - 1)));
				boolean next = false;
				for (int move = 0; move < space.degree(before); move++) {
					next |= space.neighbour(before, move) == here;
				}
				assertTrue(next, "step " + step);
			}
		}
	}

	/** Of any two states of a path the path between them is nowhere higher than need be. */
	@Test
	void partsOfPathsAreLowestPaths() {
		Hamiltonian<?> model = model(new EdwardsAnderson(), Map.of("L", "4", "couplings", "gaussian"));
		Configurations path = path(model, "4", "1", false).get("path-states", Configurations.class);
		List<String> states = path.states();
		assertTrue(states.size() > 6);
		for (int from = 0; from < states.size(); from += 3) {
			for (int to = from + 1; to < states.size(); to += 2) {
				double highest = Arrays.stream(path.energies(), from, to + 1).max().getAsDouble();
				assertEquals(path(model, states.get(from), states.get(to), false).scalar("path-top"), highest, 1e-12);
			}
		}
	}

	/** A ring of equal bonds is turned over by two walls that cost 2 each, one spin after the other. */
	@Test
	void aRingIsTurnedOverByTwoWalls() {
		Hamiltonian<?> ring = ring("40");
		Explored found = path(ring, "+".repeat(40), "-".repeat(40), false);
		assertEquals(4, found.scalar("path-barrier"));
		assertEquals(40, found.scalar("path-steps"));
		assertEquals(1, found.scalar("path-passes"));
		double[] energies = found.get("path-profile", Series.class).y().values();
		assertEquals(-40, energies[0]);
		assertTrue(Arrays.stream(energies, 1, 40).allMatch(energy -> energy == -36));
	}

	private static Optional<String> refusal(Hamiltonian<?> model, String from, String to) {
		LowestPath explorer = new LowestPath();
		return explorer.refuse(model, explorer.schema().parse(Map.of("from", from, "to", to)));
	}

	@Test
	void endsThatAreNoneAreRefused() {
		Hamiltonian<?> ring = ring("6");
		assertEquals(Optional.empty(), refusal(ring, "1", "------"));
		assertTrue(refusal(ring, "0", "1").orElseThrow().contains("counted from 1"));
		assertTrue(refusal(ring, "1", "+++").orElseThrow().contains("like ++++++"));
		assertTrue(refusal(ring("50"), "1", "2").orElseThrow().contains("give both ends as states"));
		assertTrue(assertThrows(ParameterException.class, () -> path(ring, "1", "++++++", true)).getMessage()
				.contains("choose another end"));
	}

	@Test
	void withOneMinimumThereIsNoPath() {
		Explored found = path(ring("6"), "1", "2", true);
		assertEquals(1, found.results().size());
		assertEquals(1, found.scalar("minima-quotient"));
	}

	@Test
	void whereTooManyStatesLieBelowItCannotSay() {
		Explored found = Explored.of(new LowestPath(), ring("40"),
				Map.of("from", "+".repeat(40), "to", "-".repeat(40), "most", "1000"));
		assertEquals(1, found.results().size());
		Verdict verdict = found.get("path-found", Verdict.class);
		assertEquals(Verdict.Level.CANNOT_SAY, verdict.level());
		assertTrue(verdict.evidence().contains("covers 1000 states"), verdict.evidence());
	}
}
