// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.ExchangeState;
import org.spinscape.samplers.SameNumber;

/** Exchanges of temperatures between walkers whose energies stay as they are, with random numbers that are given. */
class LadderTest {

	private static boolean exchanges(double cold, double hot, double u) {
		StillWalkers walkers = new StillWalkers(cold, hot);
		Ladder ladder = new Ladder(walkers, 0, 2, new SameNumber(u), new Chances());
		ladder.heat(new double[] { 1, 2 });
		ladder.exchange(walkers.energies());
		assertEquals(1, ladder.tried(0));
		assertEquals(ladder.walker(0), ladder.swapped(0), "the second walker is in the first slot if they exchanged");
		return ladder.swapped(0) == 1;
	}

	/** Between T = 1 and T = 2 the chance is exp((1 - 1/2)(E_cold - E_hot)), and never more than 1. */
	@Test
	void theChanceIsThatOfBothWeights() {
		assertEquals(true, exchanges(-3, -5, 0.999), "the lower energy belongs to the lower temperature");
		assertEquals(true, exchanges(-4, -4, 0.999));
		assertEquals(true, exchanges(-5, -3, Math.exp(-1) - 1e-9));
		assertEquals(false, exchanges(-5, -3, Math.exp(-1) + 1e-9));
		assertEquals(true, exchanges(-7, -1, Math.exp(-3) - 1e-9));
		assertEquals(false, exchanges(-7, -1, Math.exp(-3) + 1e-9));
	}

	/** Slots 0-1 and 2-3, then 1-2: with energies that rise downwards the lowest wanders to the cold end. */
	@Test
	void pairsTakeTurns() {
		double[] temperatures = { 1, 2, 3, 4 };
		StillWalkers walkers = new StillWalkers(9, 9, 4, 3, 2, 1);
		Ladder ladder = new Ladder(walkers, 2, 4, new SameNumber(0.999), new Chances()); // its walkers are the last four of the batch
		ladder.heat(temperatures);
		assertArrayEquals(new double[] { 0, 0, 1, 2, 3, 4 }, walkers.temperatures());
		ladder.exchange(walkers.energies());
		assertArrayEquals(new double[] { 0, 0, 2, 1, 4, 3 }, walkers.temperatures());
		ladder.exchange(walkers.energies());
		assertArrayEquals(new double[] { 0, 0, 3, 1, 4, 2 }, walkers.temperatures());
		ladder.exchange(walkers.energies());
		assertEquals(List.of(5, 3, 4, 2), List.of(ladder.walker(0), ladder.walker(1), ladder.walker(2), ladder.walker(3)));
		assertArrayEquals(new double[] { 0, 0, 4, 2, 3, 1 }, walkers.temperatures());
		ExchangeState state = ladder.state(temperatures);
		assertArrayEquals(new long[] { 2, 1, 2 }, state.tried());
		assertArrayEquals(new long[] { 2, 1, 2 }, state.accepted());
		assertArrayEquals(new int[] { 3, 1, 2, 0 }, state.walkers());
		ladder.clear();
		assertEquals(0, ladder.tried(0) + ladder.swapped(0) + ladder.trips().sweeps());
	}

	/**
	 * Three walkers, all exchanges accepted: where each was and whence it came, by hand. Visits count from the start; a walker
	 * goes up from the moment it was at the cold end.
	 */
	@Test
	void roundTripsAreCountedAtTheColdEnd() {
		RoundTrips trips = new RoundTrips(3);
		int[][] walkers = { { 0, 1, 2 }, { 1, 0, 2 }, { 1, 2, 0 }, { 2, 1, 0 }, { 2, 0, 1 }, { 0, 2, 1 } };
		for (int[] walkerIn : walkers) {
			trips.note(walkerIn);
		}
		assertEquals(1, trips.count(), "walker 0 came back from the hot end");
		assertEquals(5, trips.sweeps());
		assertArrayEquals(new long[] { 6, 3, 0 }, new long[] { trips.up(0), trips.up(1), trips.up(2) });
		assertArrayEquals(new long[] { 0, 1, 4 }, new long[] { trips.down(0), trips.down(1), trips.down(2) });
		trips.clear();
		trips.note(new int[] { 1, 2, 0 });
		assertEquals(1, trips.count(), "where walkers came from is not forgotten");
		assertEquals(1, trips.sweeps());
	}

	@Test
	void aLadderGoesOnWhereItWas() throws IOException {
		double[] temperatures = { 1, 1.5, 2, 4 };
		StillWalkers walkers = new StillWalkers(4, 3.5, 2, 1);
		Ladder ladder = new Ladder(walkers, 0, 4, new SplitMix64(5), new Chances());
		ladder.heat(temperatures);
		for (int step = 0; step < 7; step++) {
			ladder.exchange(walkers.energies());
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ladder.save(new DataOutputStream(bytes));
		Ladder again = new Ladder(walkers, 0, 4, new SplitMix64(6), new Chances());
		again.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		again.learn(temperatures);
		for (int step = 0; step < 20; step++) {
			ladder.exchange(walkers.energies());
			again.exchange(walkers.energies());
			ExchangeState one = ladder.state(temperatures);
			ExchangeState other = again.state(temperatures);
			assertArrayEquals(one.walkers(), other.walkers());
			assertArrayEquals(one.accepted(), other.accepted());
			assertArrayEquals(one.tried(), other.tried());
			assertArrayEquals(one.fromHot(), other.fromHot());
			assertArrayEquals(one.fromCold(), other.fromCold());
			assertEquals(one.roundTrips(), other.roundTrips());
			assertEquals(one.sweeps(), other.sweeps());
		}
	}

	/** A walk of 250 sweeps after 100 of burn-in, with 4 records: every 63rd sweep, as long as there is one. */
	@Test
	void recordsAreEvenlySpacedAfterTheBurnIn() {
		WalkerHistory history = new WalkerHistory(100, 350, 4);
		int[] due = IntStream.rangeClosed(0, 350).filter(history::due).toArray();
		assertArrayEquals(new int[] { 163, 226, 289 }, due);
		assertEquals(true, history.result().isEmpty());
		assertEquals(false, new WalkerHistory(0, 10, 0).due(5), "none is wanted");
	}
}
