// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.random.SplitMix64;

/** Scans over the states of a cube: both kernels, and any number of threads. */
class CubeScanTest {

	private static final Quiet QUIET = new Quiet(false);

	/** Levels with ties, and with a slope so that some states have few lower neighbours. */
	private static int[] levels(int spins, int different) {
		SplitMix64 random = new SplitMix64(31L * spins + different);
		int[] levels = new int[1 << spins];
		for (int state = 0; state < levels.length; state++) {
			levels[state] = random.nextInt(different) - 3 * Integer.bitCount(state & 0x155);
		}
		return levels;
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 13 })
	void bothKernelsDoTheSame(int spins) {
		ScalarCubeKernel plain = new ScalarCubeKernel();
		VectorCubeKernel vector = new VectorCubeKernel();
		for (int different : new int[] { 3, 40, 1 << 20 }) {
			int[] levels = levels(spins, different);
			int[] found = new int[levels.length];
			int[] plainFound = new int[levels.length];
			for (boolean mirrored : new boolean[] { false, true }) {
				assertEquals(plain.stable(levels, 0, levels.length, mirrored, plainFound),
						vector.stable(levels, 0, levels.length, mirrored, found));
				assertArrayEquals(plainFound, found);
				for (boolean first : new boolean[] { false, true }) {
					plain.steepest(levels, 0, levels.length, mirrored, first, plainFound);
					vector.steepest(levels, 0, levels.length, mirrored, first, found);
					assertArrayEquals(plainFound, found);
				}
			}
			for (int from : new int[] { 0, levels.length / 3 }) {
				int count = plain.between(levels, from, levels.length, -5, 1, plainFound);
				assertEquals(count, vector.between(levels, from, levels.length, -5, 1, found));
				assertArrayEquals(Arrays.copyOf(plainFound, count), Arrays.copyOf(found, count));
			}
		}
	}

	/** The smallest cases by hand: two spins, levels 1 0 0 2. */
	@Test
	void ties() {
		int[] levels = { 1, 0, 0, 2 };
		int[] targets = new int[4];
		new ScalarCubeKernel().steepest(levels, 0, 4, false, true, targets);
		assertArrayEquals(new int[] { 1, CubeScan.NONE, CubeScan.NONE, 2 }, targets);
		new ScalarCubeKernel().steepest(levels, 0, 4, false, false, targets);
		assertArrayEquals(new int[] { CubeScan.OPEN, CubeScan.NONE, CubeScan.NONE, CubeScan.OPEN }, targets);
		// As half of three spins, states 1 and 2 are neighbours.
		new ScalarCubeKernel().steepest(levels, 0, 4, true, false, targets);
		assertArrayEquals(new int[] { CubeScan.OPEN, CubeScan.OPEN, CubeScan.OPEN, CubeScan.OPEN }, targets);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void anyNumberOfThreadsGivesTheSame(int threads) {
		SplitMix64 random = new SplitMix64(3);
		double[] energies = new double[1 << 18];
		Arrays.setAll(energies, _ -> random.nextGaussian());
		EnergyTable table = EnergyTable.of(energies);
		CubeScan one = new CubeScan(table, true, new ScalarCubeKernel());
		Quiet crew = new Quiet(false, threads);
		CubeScan several = new CubeScan(table, true, CubeKernel.BEST);
		assertArrayEquals(one.stable(QUIET), several.stable(crew));
		assertArrayEquals(one.between(-9, 1 << 29, QUIET), several.between(-9, 1 << 29, crew));
		assertArrayEquals(one.steepest(QUIET), several.steepest(crew));
	}

	@Test
	void testsRunOnTheVectorKernel() {
		assertInstanceOf(VectorCubeKernel.class, CubeKernel.BEST);
	}

	@Test
	void histogramsCountAllStates() {
		EnergyTable table = EnergyTable.of(new double[] { 0, 1, 1, 3, 5, 5, 5, 8 });
		LevelHistogram histogram = new LevelHistogram(table, 4, QUIET);
		long[] counts = new long[4];
		Arrays.setAll(counts, histogram::count);
		assertArrayEquals(new long[] { 3, 1, 3, 1 }, counts);
		LevelHistogram flat = new LevelHistogram(EnergyTable.of(new double[3]), 4, QUIET);
		assertEquals(3, flat.count(0));
	}

	@Test
	void piecesAreDoneOnceEachAndFailuresAreTold() {
		for (int threads = 1; threads <= 4; threads++) {
			int[] done = new int[1000];
			Pieces.run(done.length, threads, QUIET, piece -> done[piece]++);
			assertEquals(1000, Arrays.stream(done).filter(times -> times == 1).count());
			AtomicInteger begun = new AtomicInteger();
			int helpers = threads;
			assertThrows(RuntimeException.class, () -> Pieces.run(1000, helpers, QUIET, piece -> {
				begun.incrementAndGet();
				throw new IllegalArgumentException("piece " + piece);
			}));
			assertThrows(CancellationException.class, () -> Pieces.run(1000, helpers, new Quiet(true), _ -> {
				// nothing
			}));
		}
	}
}
