// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.samplers.RestingWalkers;
import org.spinscape.samplers.SameNumber;

/** Two replicas of two ladders each, at two temperatures: who is whose, and who exchanges clusters with whom. */
class TwoLaddersTest {

	private static final PairHamiltonian CHAIN = PairHamiltonian.builder(3).bond(0, 1, 1).bond(1, 2, 1).build();
	private static final double[] TEMPERATURES = { 1, 2 };

	/** At T = 1 states of energy -2, at T = 2 of 2: no exchange of temperatures is accepted with these numbers. */
	private final RestingWalkers walkers = new RestingWalkers(CHAIN, "+++", "+-+", "---", "-+-", "+++", "+-+", "+++",
			"+-+");

	private TemperingReplicas replicas() {
		List<Ladder> ladders = new ArrayList<>();
		Chances chances = new Chances();
		for (int ladder = 0; ladder < 4; ladder++) {
			ladders.add(new Ladder(walkers, 2 * ladder, 2, new SameNumber(0.999), chances));
		}
		return new TemperingReplicas(CHAIN, walkers, new TemperatureSet(TEMPERATURES, Placement.FIXED, 0), ladders, 2,
				Optional.of(new IsoenergeticMove(CHAIN.capability(PairCouplings.class).orElseThrow(), new SameNumber(0.1))),
				new WalkerHistory(0, 2, 2));
	}

	@Test
	void aReplicaIsSeenByItsFirstLadder() {
		TemperingReplicas replicas = replicas();
		assertEquals(2, replicas.replicas());
		assertEquals(2, replicas.slots());
		for (int replica = 0; replica < 2; replica++) {
			for (int slot = 0; slot < 2; slot++) {
				assertSame(walkers.walker(4 * replica + slot), replicas.walker(slot, replica));
				assertEquals(TEMPERATURES[slot], walkers.temperature(4 * replica + slot));
				assertEquals(TEMPERATURES[slot], walkers.temperature(4 * replica + 2 + slot));
			}
		}
		assertTrue(replicas.equilibrium());
		assertEquals("at rest", replicas.kernel());
		assertEquals(2, replicas.temperature(1));
	}

	/** All spins of the first two ladders differ and hang together: at each temperature their states change places. */
	@Test
	void laddersOfOneReplicaExchangeClusters() {
		TemperingReplicas replicas = replicas();
		replicas.sweep();
		assertEquals(List.of("---", "-+-", "+++", "+-+", "+++", "+-+", "+++", "+-+"), walkers.states());
		assertEquals(List.of(1L, 0L), List.of(replicas.exchanges().orElseThrow().tried()[0],
				replicas.exchanges().orElseThrow().accepted()[0]));
	}

	/** The lowest state of a replica may be one of its second ladder; another replica's is none of it. */
	@Test
	void theBestStateIsThatOfBothLadders() {
		RestingWalkers.put(walkers.walker(0), "+-+");
		RestingWalkers.put(walkers.walker(2), "+-+");
		RestingWalkers.put(walkers.walker(4), "++-");
		RestingWalkers.put(walkers.walker(6), "---");
		TemperingReplicas replicas = replicas();
		assertEquals(2, replicas.bestState(0).orElseThrow().bestEnergy(), "all walkers of the first are high");
		assertEquals(-2, replicas.bestState(1).orElseThrow().bestEnergy());
		assertEquals("---", replicas.bestState(1).orElseThrow().bestConfiguration().toText());
	}

	@Test
	void everythingIsRestored() throws IOException {
		TemperingReplicas replicas = replicas();
		replicas.sweep();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		replicas.save(new DataOutputStream(bytes));
		TemperingReplicas again = replicas();
		again.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		again.sweep();
		assertEquals(2, again.exchanges().orElseThrow().sweeps());
		assertEquals(1, again.exchanges().orElseThrow().tried()[0], "the pair has its turn in every other sweep");
		assertEquals(5, again.report().size(), "with the travels of both sweeps");
	}
}
