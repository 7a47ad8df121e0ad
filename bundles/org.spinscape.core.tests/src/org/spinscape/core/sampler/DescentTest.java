// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.sampler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.DataInput;
import java.io.DataOutput;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.EnergyResolution;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;

/** Where each way down leads, in three spins whose eight energies are given. */
class DescentTest {

	/** By state, spin 0 in the lowest bit: from 000 moves lead to 001 (-1), 010 (-3) and 100 (-2). */
	private static final double[] ENERGIES = { 0, -1, -3, -1.5, -2, -4, -2, -5 };
	private static final EnergyResolution EXACT = new EnergyResolution(1e-10);

	/** Walks by turning one spin of an index. */
	private static final class Walker implements EnergyTracker<IsingConfiguration> {

		private int state;
		private final double[] energies;

		Walker(double... energies) {
			this.energies = energies;
		}

		@Override
		public IsingConfiguration configuration() {
			throw new UnsupportedOperationException();
		}

		@Override
		public double energy() {
			return energies[state];
		}

		@Override
		public int moves() {
			return Integer.numberOfTrailingZeros(energies.length);
		}

		@Override
		public double delta(int move) {
			return energies[state ^ 1 << move] - energies[state];
		}

		@Override
		public void accept(int move) {
			state ^= 1 << move;
		}

		@Override
		public void reset(IsingConfiguration other) {
			throw new UnsupportedOperationException();
		}
	}

	/** Draws the same number, or the last one there is. */
	private record Number(int number) implements RandomStream {
		@Override
		public long nextLong() {
			throw new UnsupportedOperationException();
		}

		@Override
		public int nextInt(int bound) {
			return Math.min(number, bound - 1);
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

	private static void assertLeads(Descent rule, RandomStream random, int steps, int end) {
		Walker walker = new Walker(ENERGIES);
		assertEquals(steps, rule.descend(walker, EXACT, random), rule + ": steps");
		assertEquals(end, walker.state, rule + ": end");
	}

	@Test
	void eachRuleTakesItsOwnMove() {
		assertLeads(Descent.STEEPEST, null, 1, 0b010); // -3 is the lowest of all neighbours, and a minimum
		assertLeads(Descent.RELUCTANT, null, 3, 0b010); // 001 (-1), 011 (-1.5) and not 101 (-4), 010 (-3) and not 111 (-5)
		assertLeads(Descent.GREEDY, null, 3, 0b111); // one pass takes 001, 011 and 111
		assertLeads(Descent.RANDOM, new Number(0), 3, 0b111); // every move that is met takes the place: 100, 101, 111
		assertLeads(Descent.RANDOM, new Number(9), 3, 0b010); // none but the first does: 001, 011, 010
	}

	/** Of moves that lower the energy alike the first is taken; one that changes nothing is none. */
	@Test
	void levelMovesAreNone() {
		for (Descent rule : Descent.values()) {
			Walker level = new Walker(0, 0, 0, 0);
			assertEquals(0, rule.descend(level, EXACT, new Number(0)), rule.name());
			Walker rounding = new Walker(0, -1e-11, 1, 1);
			assertEquals(0, rule.descend(rounding, EXACT, new Number(0)), rule.name());
		}
		Walker same = new Walker(0, -1, -1, 0);
		Descent.STEEPEST.descend(same, EXACT, null);
		assertEquals(1, same.state);
		Walker again = new Walker(0, -1, -1, 0);
		Descent.RELUCTANT.descend(again, EXACT, null);
		assertEquals(1, again.state);
	}
}
