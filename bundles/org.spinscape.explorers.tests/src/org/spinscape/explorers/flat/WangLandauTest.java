// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.flat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.explorers.Explored;
import org.spinscape.explorers.enumeration.Enumeration;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;

/** Densities of states of the pure square Ising model against the exact ones (science notes, A1), and a real model. */
class WangLandauTest {

	private static Explored explore(int size, int production) {
		Hamiltonian<?> ferromagnet = Explored.build(new EdwardsAnderson(), new SplitMix64(1),
				Map.of("L", Integer.toString(size), "couplings", "pm1", "p", "1"));
		return Explored.of(new WangLandau(), ferromagnet, Map.of("production", Integer.toString(production),
				"final-step", "1e-5", "temperatures", "2, 3"));
	}

	private static double[] column(Explored explored, int column) {
		Table table = explored.get("log-density-of-states", Table.class);
		return ((Table.RealColumn) table.columns().get(column)).values();
	}

	@Test
	void sixteenSpinsWithinOnePercent() {
		Explored explored = explore(4, 12_000_000);
		long[] exact = { 2, 32, 64, 424, 1728, 6688, 13568, 20524, 13568, 6688, 1728, 424, 64, 32, 2 };
		double[] logs = column(explored, 1);
		double[] errors = column(explored, 2);
		assertEquals(exact.length, logs.length);
		for (int level = 0; level < exact.length; level++) {
			// One per cent is what the notes ask for, three standard deviations of a run of this length.
			assertEquals(Math.log(exact[level]), logs[level], 4 * errors[level], "level " + level);
			assertEquals(Math.log(exact[level]), logs[level], 0.01, "level " + level);
			assertTrue(errors[level] < 0.005, "error of level " + level + ": " + errors[level]);
		}
		Series energy = explored.get("flat-energy", Series.class);
		assertEquals(16 * -1.755380289, energy.y().values()[0], 4 * energy.y().errors()[0]);
		assertEquals(16 * -1.017069627, energy.y().values()[1], 4 * energy.y().errors()[1]);
		assertTrue(energy.y().errors()[0] < 0.05, "error " + energy.y().errors()[0]);
	}

	/** L = 8: 2 ground states, 2 x 64 single flips above them, Kaufman's energies. */
	@Test
	void sixtyFourSpins() {
		Explored explored = explore(8, 200_000);
		double[] logs = column(explored, 1);
		double[] errors = column(explored, 2);
		assertEquals(-128, column(explored, 0)[0]);
		assertEquals(Math.log(2), logs[0], 4 * errors[0]);
		assertEquals(Math.log(128), logs[1], 4 * errors[1]);
		assertTrue(errors[0] < 0.1, "error " + errors[0]);
		Series energy = explored.get("flat-energy", Series.class);
		assertEquals(64 * -1.745683170, energy.y().values()[0], 4 * energy.y().errors()[0]);
		assertEquals(64 * -0.841315428, energy.y().values()[1], 4 * energy.y().errors()[1]);
	}

	/** A model with real energies is binned: ln Z at T = 3 against the sum over all states. */
	@Test
	void realEnergies() {
		Hamiltonian<?> glass = Explored.build(new SherringtonKirkpatrick(), new SplitMix64(3), Map.of("N", "12"));
		double exact = Explored.of(new Enumeration(), glass, Map.of("temperatures", "3"))
				.get("exact-log-partition", Series.class).y().values()[0];
		Series found = Explored.of(new WangLandau(), glass,
				Map.of("production", "20000", "final-step", "1e-4", "temperatures", "3"))
				.get("flat-log-partition", Series.class);
		// Bins of a hundredth of the range add a little to the statistical error.
		assertEquals(exact, found.y().values()[0], 4 * found.y().errors()[0] + 0.002);
	}
}
