// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.enumeration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.hamiltonians.EdwardsAnderson;

/** The pure periodic square Ising model, whose levels and thermal averages are known exactly (science notes, A1). */
class IsingDensityOfStatesTest {

	private static Explored explore(int size, String temperatures) {
		Hamiltonian<?> ferromagnet = Explored.build(new EdwardsAnderson(), new SplitMix64(1),
				Map.of("L", Integer.toString(size), "couplings", "pm1", "p", "1"));
		return Explored.of(new Enumeration(), ferromagnet, Map.of("temperatures", temperatures));
	}

	private static void requireLevels(Explored explored, double[] energies, long[] states) {
		Table levels = explored.get("density-of-states", Table.class);
		assertArrayEquals(energies, ((Table.RealColumn) levels.columns().get(0)).values());
		assertArrayEquals(states, ((Table.IntegerColumn) levels.columns().get(1)).values());
	}

	@Test
	void sixteenSpins() {
		Explored explored = explore(4, "1, 2, 3");
		requireLevels(explored, new double[] { -32, -24, -20, -16, -12, -8, -4, 0, 4, 8, 12, 16, 20, 24, 32 },
				new long[] { 2, 32, 64, 424, 1728, 6688, 13568, 20524, 13568, 6688, 1728, 424, 64, 32, 2 });
		assertEquals(-32, explored.scalar("ground-energy"));
		assertEquals(2, explored.scalar("ground-degeneracy"));
		assertEquals(8, explored.scalar("energy-gap"));
		double[] energy = explored.get("exact-energy", Series.class).y().values();
		double[] heat = explored.get("exact-heat-capacity", Series.class).y().values();
		// Per spin, T = 1, 2, 3 (Kaufman).
		assertEquals(-1.99715844026, energy[0] / 16, 5e-12);
		assertEquals(-1.755380289, energy[1] / 16, 5e-10);
		assertEquals(-1.017069627, energy[2] / 16, 5e-10);
		assertEquals(0.0234093974569, heat[0] / 16, 5e-14);
		assertEquals(0.605532657, heat[1] / 16, 5e-10);
		assertEquals(0.603134714, heat[2] / 16, 5e-10);
		assertEquals(2.04367008762,
				explored.get("exact-log-partition", Series.class).y().values()[0] / 16, 5e-12);
	}

	/** {@code 1/sum p^2 = Z(T)^2/Z(T/2)}: all states where it is hot, the ground states where it is cold. */
	@Test
	void statesThatShareTheWeight() {
		Explored explored = explore(4, "0.1, 1, 2, 1e9");
		double[] states = explored.get("effective-states", Series.class).y().values();
		double[] log = explored.get("exact-log-partition", Series.class).y().values();
		assertEquals(2, states[0], 1e-9);
		assertEquals(Math.exp(2 * log[2] - log[1]), states[2], 1e-6);
		assertEquals(65_536, states[3], 1e-2);
	}

	@Test
	void nineSpins() {
		requireLevels(explore(3, ""), new double[] { -18, -10, -6, -2, 2, 6 }, new long[] { 2, 18, 48, 198, 144, 102 });
	}
}
