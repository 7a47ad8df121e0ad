// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.annealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInput;
import java.io.DataOutput;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.samplers.RestingWalkers;

/** Two walkers that rest are led through schedules of three sweeps: what they are told, and how it ends. */
class AnnealingReplicasTest {

	private static final PairHamiltonian CHAIN = PairHamiltonian.builder(3).bond(0, 1, 1).bond(1, 2, 1).build();

	/** Temperatures 30, 20 and 10 times a factor; remembers what it hears. */
	private static final class Noting implements Schedule {

		private final int factor;
		private final List<String> noted = new ArrayList<>();

		Noting(int factor) {
			this.factor = factor;
		}

		@Override
		public long sweeps() {
			return 3;
		}

		@Override
		public double temperature(long sweep) {
			return factor * (30 - 10.0 * Math.min(2, sweep));
		}

		@Override
		public void note(long sweep, double energy) {
			noted.add(sweep + ": " + energy);
		}

		@Override
		public void save(DataOutput out) {
			// tested elsewhere
		}

		@Override
		public void restore(DataInput in) {
			// tested elsewhere
		}
	}

	private final RestingWalkers walkers = new RestingWalkers(CHAIN, "+-+", "++-");
	private final List<Noting> schedules = List.of(new Noting(1), new Noting(2));
	private final AnnealingReplicas replicas = new AnnealingReplicas(CHAIN, walkers, List.copyOf(schedules));

	@Test
	void eachIsCooledByItsOwnSchedule() {
		assertEquals(List.of(30.0, 60.0), List.of(walkers.temperature(0), walkers.temperature(1)), "before anything moves");
		for (int sweep = 0; sweep < 3; sweep++) {
			replicas.sweep();
			assertEquals(30 - 10.0 * sweep, walkers.temperature(0));
			assertEquals(60 - 20.0 * sweep, walkers.temperature(1));
			assertEquals(30 - 10.0 * sweep, replicas.temperature(0));
			assertEquals(sweep + 1, walkers.sweeps());
		}
		assertEquals(List.of("0: 2.0", "1: 2.0", "2: 2.0"), schedules.get(0).noted, "before the quench");
		assertEquals(List.of("0: 0.0", "1: 0.0", "2: 0.0"), schedules.get(1).noted);
	}

	/** After the last sweep walkers go down as far as single spins lead: both ends of the chain are joined to its middle. */
	@Test
	void itEndsInAMinimum() {
		replicas.sweep();
		replicas.sweep();
		assertEquals(2, replicas.bestState(0).orElseThrow().bestEnergy());
		assertEquals("++-", replicas.walker(0, 1).configuration().toText());
		replicas.sweep();
		for (int replica = 0; replica < 2; replica++) {
			assertEquals(-2, replicas.walker(0, replica).energy());
			assertEquals(-2, replicas.bestState(replica).orElseThrow().bestEnergy());
			assertEquals(-2, CHAIN.energy(CHAIN.space().cast(replicas.bestState(replica).orElseThrow()
					.bestConfiguration())));
		}
	}

	/** The best state was met on the way, and is quenched too, wherever the walker ends. */
	@Test
	void theBestStateIsQuenchedAsWell() {
		PairHamiltonian wells = PairHamiltonian.builder(3).bond(0, 1, 4).field(0, 3).field(2, 1).build();
		RestingWalkers one = new RestingWalkers(wells, "++-"); // -6: turning the last spin would make it -8
		AnnealingReplicas alone = new AnnealingReplicas(wells, one, List.of(new Noting(1)));
		alone.sweep();
		alone.sweep();
		RestingWalkers.put(one.walker(0), "--+"); // -2, a minimum
		alone.sweep();
		assertEquals(-2, alone.walker(0, 0).energy());
		assertEquals(-8, alone.bestState(0).orElseThrow().bestEnergy());
		assertEquals("+++", alone.bestState(0).orElseThrow().bestConfiguration().toText());
	}

	@Test
	void whatItSaysOfItself() {
		assertEquals(1, replicas.slots());
		assertEquals(2, replicas.replicas());
		assertSame(walkers.walker(1), replicas.walker(0, 1));
		assertFalse(replicas.equilibrium(), "the temperature changes");
		assertTrue(replicas.independent());
		assertEquals("at rest", replicas.kernel());
		assertEquals(List.of(), replicas.report());
	}
}
