// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinscape.core.random.SplitMix64;

/** Conformations are counted, and the graph of pull moves is looked at as a whole. */
class SelfAvoidingChainTest {

	/** Numbers of self-avoiding walks of 2, 3, ... steps (OEIS A001411 and A001412). */
	private static final long[] WALKS_IN_PLANE = { 12, 36, 100, 284, 780, 2172, 5916, 16268, 44100, 120292, 324932,
			881500 };
	private static final long[] WALKS_IN_SPACE = { 30, 150, 726, 3534, 16926, 81390, 387966, 1853886 };

	/** Only the straight walk has 4 images instead of 8. */
	@Test
	void statesInThePlaneAreWalksUpToSymmetry() {
		for (int i = 0; i < WALKS_IN_PLANE.length; i++) {
			assertEquals((WALKS_IN_PLANE[i] + 4) / 8, new SelfAvoidingChain(ChainLattice.SQUARE, i + 3).states()
					.getAsLong());
		}
	}

	/** The straight walk has 6 images, the other plane ones 24, all others 48. */
	@Test
	void statesInSpaceAreWalksUpToSymmetry() {
		for (int i = 0; i < WALKS_IN_SPACE.length; i++) {
			long plane = (WALKS_IN_PLANE[i] + 4) / 8 - 1;
			assertEquals(1 + plane + (WALKS_IN_SPACE[i] - 6 - 24 * plane) / 48,
					new SelfAvoidingChain(ChainLattice.CUBIC, i + 3).states().getAsLong());
		}
	}

	/** Counted by walks and one by one it is the same. */
	@ParameterizedTest
	@EnumSource
	void theLogarithmIsThatOfTheNumberOfStates(ChainLattice lattice) {
		for (int beads = 3; beads <= 10; beads++) {
			SelfAvoidingChain space = new SelfAvoidingChain(lattice, beads);
			assertEquals(Math.log(space.states().getAsLong()), space.logStates(), 1e-12);
		}
	}

	/**
	 * Numbers of walks grow as {@code A mu^n n^(gamma-1)}, with mu 2.63815853 and gamma 43/32 in the plane (Jensen, J. Phys. A
	 * 37, 5503, 2004) and 4.68403993 and 1.156953 in space (Clisby, J. Phys. A 46, 245001, 2013). Over two steps, which
	 * takes out that even and odd differ, this holds within 0.6 % from 14 steps on, so that a digit lost from a count shows.
	 */
	@ParameterizedTest
	@CsvSource({ "SQUARE, 72, 2.63815853, 1.34375", "CUBIC, 37, 4.68403993, 1.156953" })
	void longChainsGrowAsTheorySays(ChainLattice lattice, int longest, double mu, double gamma) {
		for (int beads = 15; beads <= longest; beads++) {
			int n = beads - 1;
			double growth = new SelfAvoidingChain(lattice, beads).logStates()
					- new SelfAvoidingChain(lattice, beads - 2).logStates();
			assertEquals(2 * Math.log(mu) + (gamma - 1) * Math.log(n / (n - 2.0)), growth, 6e-3);
		}
		assertTrue(Double.isNaN(new SelfAvoidingChain(lattice, longest + 1).logStates()));
	}

	/** All states can be reached, over moves that differ, lead elsewhere and can all be taken back. */
	@ParameterizedTest
	@CsvSource({ "SQUARE, 3", "SQUARE, 4", "SQUARE, 5", "SQUARE, 7", "SQUARE, 10", "SQUARE, 11", "CUBIC, 3", "CUBIC, 4",
			"CUBIC, 6", "CUBIC, 8" })
	void pullMovesAreReversibleAndReachAllStates(ChainLattice lattice, int beads) {
		SelfAvoidingChain space = new SelfAvoidingChain(lattice, beads);
		Map<Fold, Set<Fold>> graph = new HashMap<>();
		Deque<Fold> open = new ArrayDeque<>(List.of(space.create().fold()));
		while (!open.isEmpty()) {
			Fold fold = open.remove();
			if (graph.containsKey(fold)) {
				continue;
			}
			List<Fold> neighbours = fold.neighbours(lattice);
			graph.put(fold, new HashSet<>(neighbours));
			assertEquals(neighbours.size(), graph.get(fold).size(), "moves of " + fold);
			assertFalse(neighbours.contains(fold), "a move of " + fold + " leads nowhere");
			open.addAll(neighbours);
		}
		assertEquals(space.states().getAsLong(), graph.size());
		graph.forEach((fold, neighbours) -> neighbours.forEach(neighbour -> assertTrue(
				graph.get(neighbour).contains(fold), "the move from " + fold + " to " + neighbour + " has no inverse")));
	}

	/** Walks on chains too long to be looked at as a whole. */
	@ParameterizedTest
	@CsvSource({ "SQUARE, 30", "SQUARE, 64", "CUBIC, 25", "CUBIC, 48" })
	void pullMovesOfLongChainsCanBeTakenBack(ChainLattice lattice, int beads) {
		SelfAvoidingChain space = new SelfAvoidingChain(lattice, beads);
		SplitMix64 random = new SplitMix64(beads);
		ChainConfiguration state = space.random(random);
		for (int step = 0; step < 300; step++) {
			ChainConfiguration before = state.copy();
			int move = random.nextInt(space.moves(state));
			space.apply(state, move);
			ChainConfiguration back = state.copy();
			space.apply(back, space.inverse(back, move));
			assertEquals(before, back);
			assertEquals(state, space.parse(state.toText()), "self-avoiding and in its own orientation");
		}
	}

	@ParameterizedTest
	@EnumSource(ChainLattice.class)
	void indexAndNeighboursAgreeWithMoves(ChainLattice lattice) {
		SelfAvoidingChain space = new SelfAvoidingChain(lattice, 7);
		ChainConfiguration state = space.create();
		String last = "";
		for (long index = 0; index < space.states().getAsLong(); index++) {
			space.assign(state, index);
			assertEquals(index, space.index(state));
			assertFalse(state.toText().equals(last));
			last = state.toText();
			assertEquals(space.moves(state), space.degree(index));
			for (int move = 0; move < space.degree(index); move++) {
				space.apply(state, move);
				assertEquals(space.neighbour(index, move), space.index(state));
				space.apply(state, space.inverse(state, move));
			}
			assertEquals(index, space.index(state));
		}
	}

	/** Chi squared of all states; with 99 and 120 degrees of freedom 160 and 190 are far out (p below 1e-4). */
	@ParameterizedTest
	@CsvSource({ "SQUARE, 7, 160", "CUBIC, 6, 190" })
	void randomStatesAreUniform(ChainLattice lattice, int beads, double most) {
		SelfAvoidingChain space = new SelfAvoidingChain(lattice, beads);
		SplitMix64 random = new SplitMix64(4);
		int states = (int) space.states().getAsLong();
		int draws = 100 * states;
		int[] seen = new int[states];
		for (int draw = 0; draw < draws; draw++) {
			seen[(int) space.index(space.random(random))]++;
		}
		double chiSquared = 0;
		for (int count : seen) {
			chiSquared += (count - 100.0) * (count - 100.0) / 100;
		}
		assertTrue(chiSquared < most && chiSquared > states / 2.0, "chi squared " + chiSquared + " of " + states);
	}

	/** Mean squared end-to-end distance of walks of 10 steps, 26.2425 (Domb 1963 and later counts); five standard errors. */
	@Test
	void longWalksAreAsWideAsTheyShouldBe() {
		SplitMix64 random = new SplitMix64(9);
		UniformWalks walks = new UniformWalks(ChainLattice.SQUARE, random);
		int draws = 20_000;
		double sum = 0;
		double squares = 0;
		for (int draw = 0; draw < draws; draw++) {
			int[] points = walks.fold(11).points();
			double distance = squaredDistance(points[10]);
			sum += distance;
			squares += distance * distance;
		}
		double mean = sum / draws;
		assertEquals(26.2425, mean, 5 * Math.sqrt((squares / draws - mean * mean) / draws));
	}

	private static double squaredDistance(int point) {
		int x = (point + 512 & 1023) - 512;
		int y = point - x >> 10;
		return x * x + y * y;
	}

	@Test
	void anyOrientationIsReadAndNonsenseRefused() {
		SelfAvoidingChain space = new SelfAvoidingChain(ChainLattice.SQUARE, 5);
		assertEquals("RRUL", space.parse("DDRU").toText());
		assertEquals(space.parse("RRUL"), space.parse("UULD"));
		assertThrows(IllegalArgumentException.class, () -> space.parse("RRU"));
		assertThrows(IllegalArgumentException.class, () -> space.parse("RRUF"));
		assertThrows(IllegalArgumentException.class, () -> space.parse("RULD"));
		assertThrows(IllegalStateException.class, () -> space.inverse(space.create(), 0));
		SelfAvoidingChain longer = new SelfAvoidingChain(ChainLattice.SQUARE, 64);
		assertTrue(longer.states().isEmpty());
		assertThrows(IllegalStateException.class, () -> longer.index(longer.create()));
	}
}
