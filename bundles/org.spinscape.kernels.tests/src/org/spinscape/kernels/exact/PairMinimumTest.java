// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/** The table search against the plain loop over all states. */
class PairMinimumTest {

	private static final Quiet QUIET = new Quiet(false);

	private static PairHamiltonian dense(int spins, boolean field, double size) {
		SplitMix64 random = new SplitMix64(31L * spins + (field ? 1 : 0));
		PairHamiltonianBuilder model = PairHamiltonian.builder(spins).constant(0.3);
		for (int i = 0; i < spins; i++) {
			if (field) {
				model.field(i, size * random.nextGaussian());
			}
			for (int j = 0; j < i; j++) {
				model.bond(i, j, size * random.nextGaussian());
			}
		}
		return model.build();
	}

	/** A ring with chords of whole couplings of a quantum: very many ground states. */
	private static PairHamiltonian ring(int spins, double quantum) {
		SplitMix64 random = new SplitMix64(spins);
		PairHamiltonianBuilder model = PairHamiltonian.builder(spins).scale(quantum);
		for (int i = 0; i < spins; i++) {
			model.bond(i, (i + 1) % spins, 2 * random.nextInt(2) - 1);
			if (i + 5 < spins) {
				model.bond(i, i + 5, 2 * random.nextInt(2) - 1);
			}
		}
		return model.build();
	}

	private static void check(PairHamiltonian model) {
		LowestState plain = PairMinimum.plain(model, QUIET);
		assertEquals(plain, PairMinimum.of(model, QUIET, new ScalarTableScan(), 1));
		assertEquals(plain, PairMinimum.of(model, QUIET, TableScan.BEST, 3));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 6, 7, 8, 9, 11, 12, 13, 14, 15, 17 })
	void agreesWithThePlainLoop(int spins) {
		check(dense(spins, false, 1));
		check(dense(spins, true, 1));
		check(dense(spins, true, 1e-200));
		check(dense(spins, false, 1e200));
	}

	@ParameterizedTest
	@ValueSource(ints = { 8, 13, 16 })
	void tiesGoToTheLowestState(int spins) {
		check(ring(spins, 1)); // exact units
		check(ring(spins, 0.15)); // units that are not exact: every ground state is a candidate
		check(PairHamiltonian.builder(spins).build()); // no couplings: all states
		check(PairHamiltonian.builder(spins).field(spins - 1, -0.1).build()); // half of them
	}

	/** Several pieces of work: 3 + 11 + 12 spins are one. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void anyNumberOfThreadsGivesTheSame(int threads) {
		for (PairHamiltonian model : new PairHamiltonian[] { ring(29, 1), dense(28, true, 1) }) {
			LowestState minimum = PairMinimum.of(model, QUIET, TableScan.BEST, threads);
			assertEquals(PairMinimum.of(model, QUIET, TableScan.BEST, 1), minimum);
			IsingConfiguration state = model.space().create();
			model.space().assign(state, minimum.state());
			assertEquals(model.energy(state), minimum.energy(), 1e-12 * 28 * 28);
		}
	}

	/** Couplings of very different sizes: most are nothing in units, and still decide. */
	@Test
	void smallCouplingsDecide() {
		SplitMix64 random = new SplitMix64(5);
		PairHamiltonianBuilder model = PairHamiltonian.builder(14).bond(0, 1, 1e6);
		for (int i = 1; i < 13; i++) {
			model.bond(i, i + 1, 1e-5 * random.nextGaussian());
		}
		for (int i = 0; i < 12; i++) {
			model.bond(i, i + 2, 1e-5 * random.nextGaussian());
		}
		check(model.build());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 3, 15, 16, 17, 31, 32, 33, 63, 64, 65, 512 })
	void bothKernelsDoTheSame(int length) {
		SplitMix64 random = new SplitMix64(length);
		short[] table = random(random, length);
		short[] plainTable = table.clone();
		short[][] sums = new short[TableScan.PATTERNS][];
		for (int p = 0; p < sums.length; p++) {
			sums[p] = random(random, length);
		}
		for (int round = 0; round < 50; round++) {
			short[] step = random(random, length);
			for (int k = 0; k < length; k++) {
				step[k] -= table[k]; // so that sums stay in range
			}
			short[] limits = random(random, 8);
			for (int i = 0; i < limits.length; i++) {
				limits[i] -= (short) (16000 * Math.log10(length) / 3); // some found, some not
			}
			assertEquals(new ScalarTableScan().scan(plainTable, step, sums, limits),
					new VectorTableScan().scan(table, step, sums, limits));
			assertArrayEquals(plainTable, table);
		}
	}

	private static short[] random(SplitMix64 random, int length) {
		short[] values = new short[length];
		for (int i = 0; i < length; i++) {
			values[i] = (short) (random.nextLong() >> 50); // sums of two fit
		}
		return values;
	}

	@Test
	void testsRunOnTheVectorKernel() {
		assertInstanceOf(VectorTableScan.class, TableScan.BEST);
	}

	@Test
	void refusesAndStops() {
		assertThrows(IllegalArgumentException.class,
				() -> PairMinimum.of(PairHamiltonian.builder(63).bond(0, 1, 1).build(), QUIET));
		assertThrows(CancellationException.class, () -> PairMinimum.of(dense(14, false, 1), new Quiet(true)));
		assertThrows(CancellationException.class, () -> PairMinimum.plain(dense(4, false, 1), new Quiet(true)));
	}
}
