// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.random.SplitMix64;

/** Proposals of pull moves: against the list of moves, full energies, and the Boltzmann distribution. */
class ChainTrackerTest {

	/** Beads attract each other in two ways, so that both are counted, and not all do. */
	private static ContactHamiltonian model(ChainLattice lattice, int beads) {
		return new ContactHamiltonian(new SelfAvoidingChain(lattice, beads),
				new ContactMap(beads, (i, j) -> (i + 2 * j) % 3 != 0, (i, _) -> i % 4 != 1), 0.375, Map.of());
	}

	/**
	 * The whole transition matrix of Metropolis on the proposals, made by trying each from each state: as many lead back
	 * as announced, they join what moves join, and one step keeps the Boltzmann distribution in detailed balance.
	 */
	@ParameterizedTest
	@CsvSource({ "SQUARE, 3", "SQUARE, 4", "SQUARE, 5", "SQUARE, 8", "SQUARE, 9", "CUBIC, 3", "CUBIC, 4", "CUBIC, 5",
			"CUBIC, 6", "CUBIC, 7" })
	void proposalsAreInDetailedBalance(ChainLattice lattice, int beads) {
		ContactHamiltonian model = model(lattice, beads);
		SelfAvoidingChain space = model.space();
		int states = (int) space.states().getAsLong();
		int[][] ways = new int[states][states];
		double[][] reverse = new double[states][states];
		double[] energies = new double[states];
		ChainConfiguration state = space.create();
		ChainTracker walker = (ChainTracker) model.track(state);
		for (int from = 0; from < states; from++) {
			space.assign(state, from);
			energies[from] = model.energy(state);
			walker.reset(state);
			Set<Long> reached = new TreeSet<>();
			for (int proposal = 0; proposal < walker.proposals(); proposal++) {
				double delta = walker.propose(proposal);
				if (Double.isNaN(delta)) {
					continue;
				}
				double logReverse = walker.logReverse();
				walker.take();
				long to = space.index(walker.configuration());
				assertEquals(model.energy(walker.configuration()), energies[from] + delta, 1e-12);
				ways[from][(int) to]++;
				reverse[from][(int) to] = logReverse;
				reached.add(to);
				walker.reset(state);
			}
			reached.remove((long) from);
			Set<Long> moves = new TreeSet<>();
			for (int move = 0; move < space.degree(from); move++) {
				moves.add(space.neighbour(from, move));
			}
			assertEquals(moves, reached, "what proposals and moves from " + state + " lead to");
		}
		for (int x = 0; x < states; x++) {
			for (int y = 0; y < states; y++) {
				if (ways[x][y] > 0) {
					assertEquals(Math.log(ways[y][x] / (double) ways[x][y]), reverse[x][y], 1e-12);
					assertEquals(flow(x, y, ways, reverse, energies), flow(y, x, ways, reverse, energies), 1e-12);
				}
			}
		}
	}

	/** Boltzmann weight at T = 0.7 times the probability of the step, up to a common factor. */
	private static double flow(int x, int y, int[][] ways, double[][] reverse, double[] energies) {
		double cost = (energies[y] - energies[x]) / 0.7 - reverse[x][y];
		return Math.exp(-energies[x] / 0.7) * ways[x][y] * Math.min(1, Math.exp(-cost));
	}

	/** Long chains: the energy kept stays that of the state, which does not meet itself. */
	@ParameterizedTest
	@CsvSource({ "SQUARE, 30", "SQUARE, 64", "SQUARE, 301", "CUBIC, 48", "CUBIC, 200" })
	void longWalksStayRight(ChainLattice lattice, int beads) {
		ContactHamiltonian model = model(lattice, beads);
		SplitMix64 random = new SplitMix64(beads);
		ChainTracker walker = (ChainTracker) model.track(model.space().random(random));
		int taken = 0;
		for (int attempt = 1; taken < 20_000; attempt++) {
			assertTrue(attempt < 20_000_000, "the walk hardly moved: " + taken);
			double delta = walker.propose(random.nextInt(walker.proposals()));
			// Cold enough to be compact, where most places are taken and chains are long pulled.
			if (!Double.isNaN(delta) && random.nextDouble() < Math.exp(-delta / 0.5)) {
				walker.take();
				taken++;
				if (taken % 500 == 0) {
					ChainConfiguration state = walker.configuration();
					assertEquals(model.energy(state), walker.energy(), 1e-9);
					assertEquals(state, model.space().parse(state.toText()), "self-avoiding");
				}
			}
		}
	}

	/** What a proposal means depends on the orientation, which is saved. */
	@Test
	void aRestoredTrackerGoesOnBitForBit() throws IOException {
		ContactHamiltonian model = model(ChainLattice.CUBIC, 20);
		ChainTracker walker = (ChainTracker) model.track(model.space().create());
		walk(walker, new SplitMix64(1));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		walker.saveCaches(new DataOutputStream(bytes));
		ChainTracker restored = (ChainTracker) model.track(model.space().parse(walker.configuration().toText()));
		restored.restoreCaches(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		walk(walker, new SplitMix64(2));
		walk(restored, new SplitMix64(2));
		assertEquals(walker.configuration(), restored.configuration());
		assertEquals(walker.energy(), restored.energy());
	}

	private static void walk(ChainTracker walker, SplitMix64 random) {
		for (int attempt = 0; attempt < 2_000; attempt++) {
			if (walker.propose(random.nextInt(walker.proposals())) <= 0) {
				walker.take();
			}
		}
	}
}
