// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.combinatorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.pair.PairHamiltonian;

/** Number partitioning against the numbers themselves, drawn here a second time. */
class NumberPartitioningTest {

	private static final NumberPartitioning PROVIDER = new NumberPartitioning();

	private static Parameters parameters(int count, int bits, String energy) {
		return PROVIDER.schema().parse(
				Map.of("N", Integer.toString(count), "b", Integer.toString(bits), "energy", energy));
	}

	@SuppressWarnings("unchecked") // the space says what the configurations are
	private static Hamiltonian<IsingConfiguration> build(int count, int bits, String energy, RandomStream random) {
		return (Hamiltonian<IsingConfiguration>) PROVIDER.build(parameters(count, bits, energy), random);
	}

	@Test
	void energiesAreDifferencesOfTheTwoSumsOrTheirSquares() {
		int count = 12;
		int bits = 14;
		Hamiltonian<IsingConfiguration> modulus = build(count, bits, "modulus", new SplitMix64(5));
		Hamiltonian<IsingConfiguration> square = build(count, bits, "square", new SplitMix64(5));
		SplitMix64 random = new SplitMix64(5);
		long[] numbers = new long[count];
		for (int i = 0; i < count; i++) {
			numbers[i] = 1 + (random.nextLong() >>> 64 - bits);
		}
		for (int bitsOfState = 0; bitsOfState < 1 << count; bitsOfState++) {
			IsingConfiguration state = modulus.space().create();
			long difference = 0;
			for (int i = 0; i < count; i++) {
				boolean down = (bitsOfState >> i & 1) != 0;
				state.set(i, down ? -1 : 1);
				difference += down ? -numbers[i] : numbers[i];
			}
			assertEquals(Math.abs(difference), modulus.energy(state));
			assertEquals(difference * difference, square.energy(state));
		}
	}

	/** Exact mean over all numbers, by convolution (see the known values of the provider); four standard errors. */
	@Test
	void meanNumberOfStrictMinimaIsExact() {
		SplitMix64 random = new SplitMix64(11);
		int samples = 1000;
		double sum = 0;
		double squares = 0;
		for (int sample = 0; sample < samples; sample++) {
			double minima = strictMinima(build(10, 6, "modulus", random));
			sum += minima;
			squares += minima * minima;
		}
		double mean = sum / samples;
		double error = Math.sqrt((squares / samples - mean * mean) / samples);
		assertEquals(73.57709063, mean, 4 * error);
		assertTrue(error < 2, "the test can tell ten per cent");
	}

	private static int strictMinima(Hamiltonian<IsingConfiguration> model) {
		EnergyTracker<IsingConfiguration> tracker = model.track(model.space().create());
		int minima = 0;
		for (long step = 1; step <= 1L << tracker.moves(); step++) {
			boolean minimum = true;
			for (int move = 0; move < tracker.moves() && minimum; move++) {
				minimum = tracker.delta(move) > 0;
			}
			minima += minimum ? 1 : 0;
			tracker.accept(Long.numberOfTrailingZeros(step) % tracker.moves()); // Gray code
		}
		return minima;
	}

	@Test
	void energiesThatWouldBeRoundedAreRefused() {
		assertEquals("b", assertThrows(ParameterException.class, () -> parameters(64, 21, "square")).violations()
				.getFirst().parameter());
		assertTrue(build(63, 20, "square", new SplitMix64(1)).capability(IntegerEnergies.class).isPresent());
		assertFalse(build(64, 46, "modulus", new SplitMix64(1)).capability(IntegerEnergies.class).isEmpty());
		assertThrows(ParameterException.class, () -> parameters(64, 47, "modulus"));
	}

	@Test
	void theSquareIsMadeOfPairsAndItsMemoryPredicted() {
		assertTrue(build(10, 8, "square", new SplitMix64(1)) instanceof PairHamiltonian);
		long bytes = PROVIDER.memory(parameters(10_000, 10, "square"));
		assertTrue(bytes > 2.5e9, () -> "50 million pairs: " + bytes);
	}
}
