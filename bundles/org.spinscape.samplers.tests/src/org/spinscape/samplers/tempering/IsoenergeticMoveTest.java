// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInput;
import java.io.DataOutput;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;
import org.spinscape.samplers.Runs;

/** Houdayer's move: exact conservation, and refusal where it can do nothing. */
class IsoenergeticMoveTest {

	@Test
	void theSumOfBothEnergiesAndTheOverlapStay() {
		@SuppressWarnings("unchecked") // the model has Ising spins
		Hamiltonian<IsingConfiguration> model = (Hamiltonian<IsingConfiguration>) Runs.model(new EdwardsAnderson(),
				new SplitMix64(8), Map.of("L", "9", "couplings", "pm1"));
		IsoenergeticMove move = new IsoenergeticMove(model.capability(PairCouplings.class).orElseThrow(),
				Runs.stream("cluster", 1));
		EnergyTracker<IsingConfiguration> one = model.track(model.space().random(new SplitMix64(1)));
		EnergyTracker<IsingConfiguration> other = model.track(model.space().random(new SplitMix64(2)));
		int changed = 0;
		for (int i = 0; i < 1000; i++) {
			double before = one.energy();
			double sum = before + other.energy();
			int overlap = one.configuration().overlap(other.configuration());
			move.apply(one, other);
			assertEquals(sum, one.energy() + other.energy());
			assertEquals(overlap, one.configuration().overlap(other.configuration()));
			assertEquals(model.energy(one.configuration()), one.energy());
			changed += one.energy() == before ? 0 : 1;
			one.accept(i % 81);
			other.accept((7 * i + 3) % 81);
		}
		assertTrue(changed > 500, "moves that change a walker's energy: " + changed);
	}

	@Test
	void completeGraphsAreRefused() {
		Hamiltonian<?> model = Runs.model(new SherringtonKirkpatrick(), new SplitMix64(1), Map.of("N", "8"));
		ParameterException refusal = assertThrows(ParameterException.class,
				() -> Runs.sampler(new ParallelTempering(), model, 1, 10, Map.of("isoenergetic", "true")));
		assertEquals("isoenergetic", refusal.violations().getFirst().parameter());
	}

	/**
	 * On a tree of five spins, for all pairs of states and every number that is drawn: what is exchanged is
	 * a connected region where the states differ, and there is as much chance of the way back as of the way there.
	 */
	@Test
	void theWayBackIsAsLikelyAsTheWayThere() {
		PairHamiltonianBuilder bonds = PairHamiltonian.builder(5);
		for (int[] bond : new int[][] { { 0, 1 }, { 1, 2 }, { 3, 4 }, { 1, 3 } }) {
			bonds.bond(bond[0], bond[1], 1 + bond[0]);
		}
		PairHamiltonian model = bonds.build();
		double[][] chance = new double[1024][1024];
		for (int from = 0; from < 1024; from++) {
			int different = Integer.bitCount(from >> 5 ^ from & 31);
			for (int number = 0; number < different; number++) {
				int to = moved(model, from, number);
				chance[from][to] += 1.0 / different;
				assertEquals(from >> 5 ^ from & 31, to >> 5 ^ to & 31, "where they differ they still do");
			}
		}
		for (int from = 0; from < 1024; from++) {
			for (int to = 0; to < 1024; to++) {
				assertEquals(chance[from][to], chance[to][from], 1e-12);
			}
		}
		// Spins 0 to 4 differ in 0, 2 and 4, none of which are neighbours: each is exchanged alone.
		assertEquals(1 / 3.0, chance[0b10101][0b00001 << 5 | 0b10100], 1e-12);
		assertEquals(1 / 3.0, chance[0b10101][0b10000 << 5 | 0b00101], 1e-12);
		// 0, 1 and 3 hang together.
		assertEquals(1, chance[0b01011][0b01011 << 5], 1e-12);
	}

	/** Both states after a move that begins at this one of the spins that differ. */
	private static int moved(PairHamiltonian model, int states, int number) {
		EnergyTracker<IsingConfiguration> one = model.track(state(model, states & 31));
		EnergyTracker<IsingConfiguration> other = model.track(state(model, states >> 5));
		new IsoenergeticMove(model.capability(PairCouplings.class).orElseThrow(), new Numbered(number)).apply(one, other);
		IsingSpace space = model.space();
		return (int) space.index(one.configuration()) | (int) space.index(other.configuration()) << 5;
	}

	private static IsingConfiguration state(PairHamiltonian model, int index) {
		IsingSpace space = model.space();
		IsingConfiguration state = space.create();
		space.assign(state, index);
		return state;
	}

	/** Draws one number. */
	private record Numbered(int number) implements RandomStream {
		@Override
		public long nextLong() {
			throw new UnsupportedOperationException();
		}

		@Override
		public int nextInt(int bound) {
			return number;
		}

		@Override
		public void save(DataOutput out) {
			// nothing changes
		}

		@Override
		public void restore(DataInput in) {
			// nothing changes
		}
	}
}
