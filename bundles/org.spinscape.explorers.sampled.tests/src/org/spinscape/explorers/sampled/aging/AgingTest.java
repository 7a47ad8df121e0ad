// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.aging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.explorers.sampled.walkers.Walked;
import org.spinscape.hamiltonians.EdwardsAnderson;

/** A glass ages, a paramagnet does not, and at infinite temperature the correlation is known. */
class AgingTest {

	private static Explored explore(Map<String, String> model, int threads, String temperature, String waits,
			String sweeps, String runs) {
		Hamiltonian<?> lattice = Explored.build(new EdwardsAnderson(), new SplitMix64(2), model);
		return Walked.explore(new Aging(), lattice, 1, threads, Map.of("sampler",
				"tiny-metropolis(temperature=" + temperature + ")", "waits", waits, "sweeps", sweeps, "runs", runs));
	}

	private static Verdict.Level ages(Explored explored) {
		return explored.get("ages", Verdict.class).level();
	}

	@Test
	void aGlassRemembers() {
		Explored glass = explore(Map.of("dimension", "3", "L", "6"), 2, "0.4", "4, 16, 64, 256", "256", "70");
		assertEquals(Verdict.Level.SUPPORTED, ages(glass), glass.get("ages", Verdict.class).evidence());
		double[] young = glass.get("aging-correlation[waiting-time=4]", Series.class).y().values();
		double[] old = glass.get("aging-correlation[waiting-time=256]", Series.class).y().values();
		assertTrue(old[old.length - 1] > young[young.length - 1] + 0.05);
		double[] energy = glass.get("energy-relaxation", Series.class).y().values();
		assertEquals(0, energy[0], 0.1);
		assertTrue(energy[energy.length - 1] < -1.5 && energy[energy.length / 2] > energy[energy.length - 1]);
		Matrix all = glass.get("aging", Matrix.class);
		assertArrayEquals(new double[] { 4, 16, 64, 256 }, all.rows().values());
		assertArrayEquals(young, all.values()[0]);
	}

	/** T_c of the square ferromagnet is 2.27; at T=4 it has forgotten the quench after a few sweeps. */
	@Test
	void aParamagnetDoesNot() {
		Explored magnet = explore(Map.of("L", "16", "couplings", "pm1", "p", "1"), 2, "4", "16, 64, 256", "64", "100");
		assertEquals(Verdict.Level.NOT_SUPPORTED, ages(magnet), magnet.get("ages", Verdict.class).evidence());
		Scalar difference = magnet.get("aging-difference", Scalar.class);
		assertEquals(0, difference.value(), 4 * difference.error());
	}

	/** Every proposal is accepted: after k flips of random sites the mean overlap is (1-2/N)^k. */
	@Test
	void infiniteTemperature() {
		Explored free = explore(Map.of("L", "5"), 2, "1e12", "3, 12", "4", "4000");
		Series curve = free.get("aging-correlation[waiting-time=12]", Series.class);
		assertArrayEquals(new double[] { 1, 2, 3, 4 }, curve.x().values()); // powers of sqrt 2: 1, 1.4, 2, 2.8, 4
		for (int k = 0; k < 4; k++) {
			double exact = Math.pow(1 - 2.0 / 25, 25 * curve.x().values()[k]);
			assertEquals(exact, curve.y().values()[k], 4 * curve.y().errors()[k]);
			assertTrue(curve.y().errors()[k] < 0.005);
		}
	}

	@Test
	void fewNoisyRunsSayNothing() {
		Explored glass = explore(Map.of("L", "4"), 2, "1.5", "1, 4", "4", "4");
		assertEquals(Verdict.Level.CANNOT_SAY, ages(glass), glass.get("ages", Verdict.class).evidence());
	}

	@Test
	void theSameForAnyNumberOfThreads() {
		Map<String, String> model = Map.of("L", "4");
		assertArrayEquals(explore(model, 1, "1", "2, 8", "20", "150").get("aging", Matrix.class).values()[1],
				explore(model, 3, "1", "2, 8", "20", "150").get("aging", Matrix.class).values()[1]);
	}

	@Test
	void waitsMustDiffer() {
		assertThrows(ParameterException.class, () -> new Aging().schema().parse(Map.of("waits", "4, 5")));
		assertThrows(ParameterException.class, () -> new Aging().schema().parse(Map.of("waits", "1.5, 50")));
	}
}
