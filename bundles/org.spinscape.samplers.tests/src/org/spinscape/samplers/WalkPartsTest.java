// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.pair.PairHamiltonian;

/** How long sweeps are, what is decided at the ends, and which state is remembered as the lowest. */
class WalkPartsTest {

	/** Three spins with bonds 0-1 and 1-2: from +++ (-2) turning spin 0 costs 2, spin 1 costs 4. */
	private static final PairHamiltonian CHAIN = PairHamiltonian.builder(3).bond(0, 1, 1).bond(1, 2, 1).build();

	private static EnergyTracker<IsingConfiguration> walker(String state) {
		return CHAIN.track(CHAIN.space().parse(state));
	}

	/** One less in a quarter of all sweeps, one more in a quarter: then no parity of a state is preferred. */
	@Test
	void sweepsVaryByOne() {
		SplitMix64 random = new SplitMix64(1);
		int[] counts = new int[3];
		for (int draw = 0; draw < 4000; draw++) {
			counts[SweepLength.draw(random, 10) - 9]++;
		}
		// Shares of a quarter, a half and a quarter with standard deviations of 27 and 32: four of them.
		assertArrayEquals(new double[] { 1000, 2000, 1000 }, new double[] { counts[0], counts[1], counts[2] }, 130);
	}

	/** {@code exp(-cost)} to the last decision, and what cannot be is not. */
	@Test
	void decisionsAtTheirEdges() {
		for (double cost : new double[] { 0.1, 1, 5, 30, 36.9 }) {
			double chance = Math.exp(-cost);
			assertTrue(MoveDecision.metropolis(chance * (1 - 1e-12), cost), "" + cost);
			assertFalse(MoveDecision.metropolis(chance * (1 + 1e-12), cost), "" + cost);
			double bath = 1 / (1 + Math.exp(cost));
			assertTrue(MoveDecision.heatBath(bath * (1 - 1e-12), cost), "" + cost);
			assertFalse(MoveDecision.heatBath(bath * (1 + 1e-12), cost), "" + cost);
			assertTrue(MoveDecision.heatBath(1 - bath - 1e-12, -cost), "" + cost);
		}
		assertFalse(MoveDecision.metropolis(0x1p-53, 38), "less than the smallest positive number of a stream");
		assertTrue(MoveDecision.metropolis(0.999, 0));
	}

	/** The lowest state is kept when the walker leaves it, and only then copied. */
	@Test
	void theLowestStateIsKept() throws IOException {
		EnergyTracker<IsingConfiguration> walker = walker("+-+");
		BestKeeper best = new BestKeeper(walker);
		assertEquals(2, best.energy());
		move(best, walker, 1);
		assertEquals("+++", best.configuration().toText());
		move(best, walker, 0);
		assertEquals(-2, best.energy());
		assertEquals("+++", best.configuration().toText(), "it was left for a higher one");
		ByteArrayOutputStream left = new ByteArrayOutputStream();
		best.save(CHAIN.space(), new DataOutputStream(left));
		assertEquals("+++", restored(left, walker).configuration().toText());
		move(best, walker, 0);
		move(best, walker, 0);
		walker.reset(CHAIN.space().parse("---"));
		best.look();
		assertEquals("+++", best.configuration().toText(), "another state of that energy is no lower one");
	}

	@Test
	void aWalkerThatStandsInItsLowestStateIsRestoredThere() throws IOException {
		EnergyTracker<IsingConfiguration> walker = walker("+-+");
		BestKeeper best = new BestKeeper(walker);
		move(best, walker, 1);
		ByteArrayOutputStream here = new ByteArrayOutputStream();
		best.save(CHAIN.space(), new DataOutputStream(here));
		BestKeeper again = restored(here, walker);
		assertEquals(-2, again.energy());
		move(again, walker, 1);
		assertEquals("+++", again.configuration().toText());
		EnergyTracker<IsingConfiguration> moved = walker("+-+");
		BestKeeper looking = new BestKeeper(moved);
		moved.reset(CHAIN.space().parse("---"));
		looking.look();
		assertEquals(-2, looking.energy());
		moved.reset(CHAIN.space().parse("+-+"));
		assertEquals("---", looking.configuration().toText());
	}

	private static void move(BestKeeper best, EnergyTracker<IsingConfiguration> walker, int move) {
		best.leaving(walker.delta(move));
		walker.accept(move);
		best.arrived();
	}

	private static BestKeeper restored(ByteArrayOutputStream bytes, EnergyTracker<IsingConfiguration> walker)
			throws IOException {
		BestKeeper again = new BestKeeper(walker);
		again.restore(CHAIN.space(), new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		return again;
	}

	/** The lowest of several walkers, and of equal ones the first. */
	@Test
	void theRecordIsThatOfTheLowestWalker() throws IOException {
		BestRecord record = new BestRecord();
		record.look(walker("+-+"));
		record.look(walker("+++"));
		record.look(walker("---"));
		record.look(walker("++-"));
		assertEquals(-2, record.bestEnergy());
		assertEquals("+++", record.bestConfiguration().toText());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		record.save(CHAIN.space(), new DataOutputStream(bytes));
		BestRecord again = new BestRecord();
		again.restore(CHAIN.space(), new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		assertEquals(-2, again.bestEnergy());
		assertEquals("+++", again.bestConfiguration().toText());
	}
}
