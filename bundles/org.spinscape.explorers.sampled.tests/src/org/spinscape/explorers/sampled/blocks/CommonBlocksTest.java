// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.blocks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;

/** The problem of the blocks is that of the spins, and recombination finds what all states contain. */
class CommonBlocksTest {

	private static final double TINY = 1e-10;

	private static PairProblem lattice(int size, String width) {
		return problem(Explored.build(new EdwardsAnderson(), new SplitMix64(7),
				Map.of("dimension", "3", "L", Integer.toString(size), "field-width", width)));
	}

	private static PairProblem problem(Hamiltonian<?> model) {
		return PairProblem.of(model.capability(PairCouplings.class).orElseThrow());
	}

	private static List<byte[]> states(int count, int spins, RandomStream random) {
		return IntStream.range(0, count).mapToObj(_ -> state(spins, random)).toList();
	}

	private static byte[] state(int spins, RandomStream random) {
		byte[] state = new byte[spins];
		for (int spin = 0; spin < spins; spin++) {
			state[spin] = (byte) (random.nextBoolean() ? 1 : -1);
		}
		return state;
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "0.7" })
	void energiesOfBlocksDifferFromThoseOfSpinsByAConstant(String width) {
		PairProblem problem = lattice(4, width);
		RandomStream random = new SplitMix64(3);
		CommonBlocks blocks = new CommonBlocks(problem, states(3, problem.spins(), random));
		assertTrue(blocks.count() > 4 && blocks.count() < problem.spins(), () -> blocks.count() + " blocks");
		PairProblem coarse = blocks.coarse();
		byte[] first = state(blocks.count(), random);
		double constant = problem.energy(blocks.fine(first)) - coarse.energy(first);
		for (int k = 0; k < 20; k++) {
			byte[] other = state(blocks.count(), random);
			assertEquals(problem.energy(blocks.fine(other)), coarse.energy(other) + constant, TINY);
		}
	}

	@Test
	void allStatesAreMadeOfTheirBlocks() {
		PairProblem problem = lattice(4, "0.5");
		List<byte[]> states = states(5, problem.spins(), new SplitMix64(4));
		CommonBlocks blocks = new CommonBlocks(problem, states);
		for (int state = 0; state < states.size(); state++) {
			assertArrayEquals(states.get(state), blocks.fine(blocks.coarse(state)));
		}
	}

	/** A state and its mirror image say the same of which spins belong together. */
	@Test
	void mirrorImagesHaveTheSameBlocks() {
		PairProblem problem = lattice(4, "0");
		List<byte[]> states = states(3, problem.spins(), new SplitMix64(5));
		byte[] mirrored = states.get(1).clone();
		for (int spin = 0; spin < mirrored.length; spin++) {
			mirrored[spin] = (byte) -mirrored[spin];
		}
		assertEquals(new CommonBlocks(problem, states).count(),
				new CommonBlocks(problem, List.of(states.get(0), mirrored, states.get(2))).count());
		assertEquals(1, new CommonBlocks(problem, List.of(states.get(1), mirrored)).count());
	}

	@Test
	void noParentIsLowerThanItsChild() {
		PairProblem problem = lattice(5, "0");
		RandomStream random = new SplitMix64(6);
		Cooling cooling = new Cooling(3, 0.1, 20, TINY);
		Recombination recombination = new Recombination(problem, cooling, 0);
		for (int family = 0; family < 20; family++) {
			List<byte[]> parents = states(4, problem.spins(), random);
			parents.forEach(parent -> problem.descend(parent, TINY));
			double best = parents.stream().mapToDouble(problem::energy).min().orElseThrow();
			Recombination.Child child = recombination.child(parents, random, () -> {
			});
			assertTrue(child.energy() <= best + TINY, () -> child.energy() + " above " + best);
			assertEquals(problem.energy(child.state()), child.energy(), TINY);
		}
	}

	/** Many random states have nothing in common: each spin is a block, and the child is what annealing finds: the lowest of all. */
	@Test
	void statesWithNothingInCommonLeaveTheWholeProblem() {
		PairProblem problem = problem(Explored.build(new SherringtonKirkpatrick(), new SplitMix64(8), Map.of("N", "12")));
		double lowest = Double.POSITIVE_INFINITY;
		for (int index = 0; index < 1 << 12; index++) {
			byte[] state = new byte[12];
			for (int spin = 0; spin < state.length; spin++) {
				state[spin] = (byte) ((index >> spin & 1) == 0 ? 1 : -1);
			}
			lowest = Math.min(lowest, problem.energy(state));
		}
		RandomStream random = new SplitMix64(9);
		List<byte[]> parents = new ArrayList<>(states(40, 12, random));
		Recombination.Child child = new Recombination(problem, new Cooling(2, 0.05, 100, TINY), 10).child(parents, random,
				() -> {
				});
		assertEquals(12, child.blocks());
		assertEquals(lowest, child.energy(), TINY);
	}

	@Test
	void statesThatCannotBeToldApartAreRefused() {
		PairProblem problem = lattice(3, "0");
		List<byte[]> many = states(Recombination.MOST_PARENTS + 1, problem.spins(), new SplitMix64(1));
		assertThrows(IllegalArgumentException.class, () -> new CommonBlocks(problem, many));
		assertThrows(IllegalArgumentException.class, () -> new CommonBlocks(problem, List.of()));
		assertThrows(IllegalArgumentException.class, () -> new Cooling(0, 1, 10, TINY));
	}
}
