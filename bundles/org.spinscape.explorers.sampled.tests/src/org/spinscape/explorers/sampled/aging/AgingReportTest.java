// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.aging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.core.space.StateSpace;

/** What is said of two-time overlaps that are known: two quenches, waiting times 1, 3 and 8, times 1, 2, 8 and 16. */
class AgingReportTest {

	private static final long[] WAITS = { 1, 3, 8 };
	private static final long[] TIMES = { 1, 2, 8, 16 };

	/** Ten spins. */
	private static final class Free implements Hamiltonian<IsingConfiguration> {
		@Override
		public StateSpace<IsingConfiguration> space() {
			return new IsingSpace(10);
		}

		@Override
		public double energy(IsingConfiguration configuration) {
			return 0;
		}
	}

	/** Curves of the waiting times, each alike at all times but the last, for either quench. */
	private static List<Result> report(TwoTimes compared, double[]... curves) {
		double[][][] values = new double[WAITS.length][TIMES.length][];
		for (int wait = 0; wait < WAITS.length; wait++) {
			for (int time = 0; time < TIMES.length; time++) {
				values[wait][time] = time < 3 ? curves[wait] : new double[] { 0.25, 0.75 };
			}
		}
		double[][] energies = { { -10, -20 }, { -30, -30 } };
		return new AgingReport(new AgingRuns.Measured(WAITS, TIMES, compared, values, new long[] { 1, 2 }, energies, 0.5,
				Optional.empty()),
				new Free()).results();
	}

	private static <R extends Result> R find(List<Result> results, String name, Class<R> type) {
		return type.cast(results.stream().filter(result -> result.name().equals(name)).findFirst().orElseThrow());
	}

	/**
	 * The longest wait, 8, is compared with the longest of at most a quarter of it, 1, at the times up to 8: 0.6 and 0.8 minus
	 * 0.5 and 0.6 are 0.1 and 0.2 by quench. Displacements 2 (1 - q) are 0.6 in all for the one and 0.9 for the other.
	 */
	@Test
	void theLongestWaitIsComparedWithAQuarterOfIt() {
		List<Result> results = report(TwoTimes.OVERLAP, new double[] { 0.5, 0.6 }, new double[] { 0.9, 0.9 },
				new double[] { 0.6, 0.8 });
		Scalar difference = find(results, "aging-difference", Scalar.class);
		assertEquals(0.15, difference.value(), 1e-12);
		assertEquals(0.05, difference.thermalError(), 1e-12);
		Scalar ratio = find(results, "aging-ratio", Scalar.class);
		assertEquals(0.6 / 0.9, ratio.value(), 1e-12);
		// Without the second quench 0.8/1, without the first 0.4/0.8: the logarithms differ by ln 1.6.
		assertEquals(0.6 / 0.9 * Math.log(1.6) / 2, ratio.thermalError(), 1e-12);
		Matrix aging = find(results, "aging", Matrix.class);
		assertArrayEquals(new double[] { 0.55, 0.55, 0.55, 0.5 }, aging.values()[0], 1e-12);
		assertArrayEquals(new double[] { 1, 3, 8 }, aging.rows().values());
		Series relaxation = find(results, "energy-relaxation", Series.class);
		assertArrayEquals(new double[] { -1.5, -3 }, relaxation.y().values(), 1e-12);
		assertArrayEquals(new double[] { 0.5, 0 }, relaxation.y().errors(), 1e-12);
		Series last = find(results, "aging-correlation[waiting-time=8]", Series.class);
		assertArrayEquals(new double[] { 0.7, 0.7, 0.7, 0.5 }, last.y().values(), 1e-12);
		assertArrayEquals(new double[] { 0.1, 0.1, 0.1, 0.25 }, last.y().errors(), 1e-12);
	}

	/** More than three errors is aging, less than 0.02 with two errors is none, and between them nothing can be said. */
	@Test
	void verdictsOfOverlaps() {
		assertEquals(Verdict.Level.SUPPORTED, overlaps(0.16, 0.30));
		assertEquals(Verdict.Level.CANNOT_SAY, overlaps(0.10, 0.20), "three errors exactly");
		assertEquals(Verdict.Level.CANNOT_SAY, overlaps(-0.16, -0.30), "the wrong way");
		assertEquals(Verdict.Level.NOT_SUPPORTED, overlaps(0.004, -0.004));
		assertEquals(Verdict.Level.CANNOT_SAY, overlaps(0.02, -0.02), "an error of 0.02");
	}

	private static Verdict.Level overlaps(double one, double other) {
		return find(report(TwoTimes.OVERLAP, new double[] { 0, 0 }, new double[] { 0.5, 0.5 }, new double[] { one, other }),
				"ages", Verdict.class).level();
	}

	@Test
	void verdictsOfDisplacements() {
		assertEquals(Verdict.Level.SUPPORTED, displacements(0.5, 0.51));
		assertEquals(Verdict.Level.NOT_SUPPORTED, displacements(0.99, 1));
		assertEquals(Verdict.Level.CANNOT_SAY, displacements(0.5, 1.4));
		assertEquals(Verdict.Level.CANNOT_SAY, displacements(2, 2.01), "it moves more");
	}

	private static Verdict.Level displacements(double one, double other) {
		List<Result> results = report(TwoTimes.DISPLACEMENT, new double[] { 1, 1 }, new double[] { 0.5, 0.5 },
				new double[] { one, other });
		assertTrue(results.stream().noneMatch(Matrix.class::isInstance));
		return find(results, "ages", Verdict.class).level();
	}

	@Test
	void timesGrowByTheSquareRootOfTwo() {
		assertArrayEquals(new long[] { 1, 2, 3, 4, 6, 8, 11, 15 }, TimeGrid.upTo(15));
		assertArrayEquals(new long[] { 1, 2, 3, 4, 6, 8, 11, 16 }, TimeGrid.upTo(16));
		assertArrayEquals(new long[] { 1 }, TimeGrid.upTo(1));
	}
}
