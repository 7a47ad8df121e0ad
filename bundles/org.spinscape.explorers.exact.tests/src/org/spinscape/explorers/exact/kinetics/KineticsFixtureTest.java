// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.kinetics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Series;
import org.spinscape.hamiltonians.DisorderedFerromagnet;
import org.spinscape.hamiltonians.EdwardsAnderson;

/**
 * First passage and relaxation of the nine-spin pair, Metropolis in single steps, against an analysis made independently
 * of this code (science notes, A6; SplitMix64 seed 20150325): all printed digits. The notes print 125.573483 for the glass
 * at T = 2, cut off rather than rounded; an independent script with a dense linear solver gives 125.573483734628.
 */
class KineticsFixtureTest {

	@ParameterizedTest
	@CsvSource({ "glass, direct, 108.594058, 93.517683, 125.573483734628, 0.976315715",
			"glass, iterative, 108.594058, 93.517683, 125.573483734628, 0.976315715",
			"ferromagnet, direct, 36.651863, 39.218321, 68.027479, 0.995716852",
			"ferromagnet, iterative, 36.651863, 39.218321, 68.027479, 0.995716852" })
	void nineSpins(String model, String solver, double cold, double middle, double hot, double eigenvalue) {
		HamiltonianProvider provider = "glass".equals(model) ? new EdwardsAnderson() : new DisorderedFerromagnet();
		Explored explored = Explored.of(new BasinKinetics(),
				Explored.build(provider, new SplitMix64(20150325), Map.of("L", "3", "couplings", "uniform")),
				Map.of("temperatures", "0.5, 1, 2", "solver", solver));
		double[] times = explored.get("first-passage", Series.class).y().values();
		assertEquals(cold, times[0], 5e-7);
		assertEquals(middle, times[1], 5e-7);
		assertEquals(hot, times[2], 5e-7);
		assertEquals(eigenvalue, explored.get("second-eigenvalue", Series.class).y().values()[1], 5e-10);
		// The ferromagnet's slowest mode is the turn of all spins, which the quotient does not have.
		assertTrue(explored.get("second-eigenvalue-quotient", Series.class).y().values()[1] <= eigenvalue);
		assertTrue("direct".equals(solver)
				|| Arrays.stream(explored.get("first-passage-error", Series.class).y().values()).allMatch(e -> e < 1e-8));
	}
}
