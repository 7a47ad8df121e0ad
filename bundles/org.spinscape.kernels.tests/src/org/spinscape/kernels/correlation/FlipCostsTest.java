// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.correlation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** Costs of flips against the definition of the energy, at lengths around those of vectors and of short integers. */
class FlipCostsTest {

	private static int definition(IsingConfiguration state) {
		int energy = 0;
		for (int k = 1; k < state.sites(); k++) {
			int correlation = 0;
			for (int i = 0; i + k < state.sites(); i++) {
				correlation += state.spin(i) * state.spin(i + k);
			}
			energy += correlation * correlation;
		}
		return energy;
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 5, 7, 13, 33, 63, 64, 65, 101, 127, 128, 129, 177, 178, 181 })
	void costsOfAllMovesAreTrueInBothKernels(int n) {
		Correlations sequence = new Correlations(n);
		FlipCosts vector = FlipCosts.best(n);
		FlipCosts plain = FlipCosts.plain();
		sequence.set(new IsingSpace(n).create()); // all equal: the largest costs
		same(sequence, plain, vector, false);
		for (int seed = 0; seed < 5; seed++) {
			sequence.draw(new SplitMix64(seed));
			same(sequence, plain, vector, false);
			if (n % 2 == 1) {
				sequence.drawSkew(new SplitMix64(seed));
				same(sequence, plain, vector, true);
			}
		}
	}

	private static void same(Correlations sequence, FlipCosts plain, FlipCosts vector, boolean skew) {
		int moves = skew ? sequence.length / 2 + 1 : sequence.length;
		if (skew) {
			plain.paired(sequence);
			vector.paired(sequence);
		} else {
			plain.single(sequence);
			vector.single(sequence);
		}
		int energy = definition(sequence.state());
		for (int move = 0; move < moves; move++) {
			IsingConfiguration state = sequence.state();
			state.flip(move);
			if (skew && move != sequence.length / 2) {
				state.flip(sequence.length - 1 - move);
			}
			assertEquals(definition(state) - energy, 4 * plain.cost(move), "move " + move);
			assertEquals(plain.cost(move), vector.cost(move), "move " + move);
		}
		for (int round = 0; round < moves; round++) {
			assertEquals(plain.lowest(), vector.lowest());
			int lowest = plain.lowest();
			plain.exclude(lowest);
			vector.exclude(lowest);
		}
		assertEquals(-1, plain.lowest());
		assertEquals(-1, vector.lowest());
	}
}
