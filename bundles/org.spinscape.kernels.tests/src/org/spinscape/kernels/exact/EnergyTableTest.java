// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/** Tables against one full evaluation per state. */
class EnergyTableTest {

	private static final Quiet QUIET = new Quiet(false);

	private static PairHamiltonian model(int spins, boolean field, boolean whole) {
		SplitMix64 random = new SplitMix64(7L * spins + (field ? 1 : 0));
		PairHamiltonianBuilder model = PairHamiltonian.builder(spins).constant(whole ? 0.75 : 3.1);
		if (whole) {
			model.scale(0.15);
		}
		for (int i = 0; i < spins; i++) {
			if (field) {
				model.field(i, whole ? random.nextInt(5) - 2 : random.nextGaussian());
			}
			for (int j = i + 1; j < spins; j++) {
				model.bond(i, j, whole ? random.nextInt(5) - 2 : random.nextGaussian());
			}
		}
		return model.build();
	}

	private static double[] oneByOne(Hamiltonian<IsingConfiguration> model, int spins) {
		IsingSpace space = new IsingSpace(spins);
		IsingConfiguration state = space.create();
		double[] energies = new double[1 << spins];
		for (int index = 0; index < energies.length; index++) {
			space.assign(state, index);
			energies[index] = model.energy(state);
		}
		return energies;
	}

	private static double[] table(EnergyTable table) {
		double[] energies = new double[table.states()];
		Arrays.setAll(energies, table::energy);
		return energies;
	}

	@ParameterizedTest
	@CsvSource({ "1, false", "1, true", "2, false", "2, true", "5, true", "9, false", "12, true", "13, false" })
	void agreesWithEvaluation(int spins, boolean field) {
		assertArrayEquals(oneByOne(model(spins, field, false), spins),
				table(EnergyTable.full(model(spins, field, false), QUIET)), 1e-12 * spins * spins);
		// Whole numbers in units of 0.15: not even the last bit may differ.
		EnergyTable whole = EnergyTable.full(model(spins, field, true), QUIET);
		assertArrayEquals(oneByOne(model(spins, field, true), spins), table(whole));
		assertTrue(whole.exact());
	}

	@Test
	void mirrorImagesHoldTheSameBits() {
		EnergyTable table = EnergyTable.full(model(12, false, false), QUIET);
		EnergyTable half = EnergyTable.half(model(12, false, false), QUIET);
		for (int state = 0; state < table.states(); state++) {
			assertEquals(0, table.compare(state, table.states() - 1 - state));
			assertEquals(table.energy(state), half.energy(Math.min(state, table.states() - 1 - state)));
		}
	}

	/** Levels are kept for all states, exact energies decide: the order must be that of the exact ones. */
	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void levelsNeverContradict(boolean asPairs) {
		PairHamiltonian pairs = model(11, true, false);
		EnergyTable table = EnergyTable.full(asPairs ? pairs : opaque(pairs), QUIET);
		Integer[] order = new Integer[table.states()];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, (a, b) -> Long.compare(table.units(a), table.units(b)));
		for (int i = 1; i < order.length; i++) {
			assertTrue(table.levels()[order[i - 1]] <= table.levels()[order[i]]);
			assertTrue(table.compare(order[i - 1], order[i]) <= 0);
			assertTrue(table.energy(order[i - 1]) <= table.energy(order[i]));
		}
	}

	/** Two states that differ by less than a level: couplings of 0.7 and of 1e-12. */
	@Test
	void whatLevelsCannotTellIsStillTold() {
		PairHamiltonian model = PairHamiltonian.builder(3).bond(0, 1, 0.7).bond(1, 2, 1e-12).build();
		EnergyTable table = EnergyTable.full(model, QUIET);
		assertEquals(table.levels()[0], table.levels()[4]);
		assertTrue(table.compare(0, 4) < 0);
		assertTrue(table.energy(0) < table.energy(4));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 4, 10, 11, 13 })
	void blocksAreTheSameOneByOne(int spins) {
		PairHamiltonian pairs = model(spins, true, false);
		for (Hamiltonian<?> model : List.of(pairs, model(spins, true, true), opaque(pairs))) {
			EnergyTable table = EnergyTable.full(model, QUIET);
			long[] units = new long[EnergyTable.BLOCK];
			int seen = 0;
			for (int first = 0; first < table.states(); first += EnergyTable.BLOCK) {
				int count = table.block(first, units);
				for (int i = 0; i < count; i++) {
					assertEquals(table.units(first + i), units[i]);
				}
				seen += count;
			}
			assertEquals(table.states(), seen);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 5 })
	void anyNumberOfThreadsGivesTheSame(int threads) {
		PairHamiltonian model = model(13, false, false);
		assertArrayEquals(EnergyTable.of(model, false, 1, QUIET).levels(),
				EnergyTable.of(model, false, threads, QUIET).levels());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 7, 8, 9, 16, 33, 1024 })
	void bothKernelsDoTheSame(int length) {
		SplitMix64 random = new SplitMix64(length);
		long[] table = new long[length];
		long[] step = new long[length];
		for (int k = 0; k < length; k++) {
			table[k] = random.nextLong() >> 4;
			step[k] = random.nextLong() >> 4;
		}
		long[] plainTable = table.clone();
		int[] levels = new int[length + 3];
		int[] plainLevels = new int[length + 3];
		long offset = 12345678901L;
		new VectorLevelStep().step(table, step, offset, 30, levels, 3);
		new ScalarLevelStep().step(plainTable, step, offset, 30, plainLevels, 3);
		assertArrayEquals(plainTable, table);
		assertArrayEquals(plainLevels, levels);
	}

	private static Hamiltonian<IsingConfiguration> opaque(PairHamiltonian pairs) {
		return new Hamiltonian<>() {

			@Override
			public IsingSpace space() {
				return pairs.space();
			}

			@Override
			public double energy(IsingConfiguration configuration) {
				return pairs.energy(configuration);
			}
		};
	}

	@Test
	void modelsWithoutPairsAreEvaluatedStateByState() {
		PairHamiltonian pairs = model(8, true, false);
		assertArrayEquals(oneByOne(pairs, 8), table(EnergyTable.full(opaque(pairs), QUIET)));
		double[] given = { 2, -0.0, 0.0, 1e-300, -5, -1e300, 1e300 };
		EnergyTable listed = EnergyTable.of(given);
		assertArrayEquals(new double[] { 2, 0, 0, 1e-300, -5, -1e300, 1e300 }, table(listed));
		assertEquals(0, listed.compare(1, 2));
		assertTrue(listed.compare(2, 3) < 0);
	}

	@Test
	void refusesWhatIsNotThere() {
		assertThrows(IllegalArgumentException.class, () -> EnergyTable.half(model(4, true, false), QUIET));
		assertThrows(IllegalArgumentException.class,
				() -> EnergyTable.full(PairHamiltonian.builder(64).bond(0, 1, 1).build(), QUIET));
		assertThrows(CancellationException.class, () -> EnergyTable.full(model(4, true, false), new Quiet(true)));
	}
}
