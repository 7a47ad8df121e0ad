// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.annealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.hamiltonians.DisorderedFerromagnet;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.samplers.Runs;

/** The population's partition function and energy against the exact ones of the nine-spin fixtures at T = 1 (A6). */
class PopulationAnnealingTest {

	private static final int RUNS = 12;

	@ParameterizedTest
	@CsvSource({ "false, 8.107271914, -3.226078347", "true, 9.111949466, -5.932335612" })
	@Tag("slow")
	void partitionFunctionAndEnergy(boolean ferromagnet, double logPartition, double energy) {
		Hamiltonian<?> model = Runs.model(ferromagnet ? new DisorderedFerromagnet() : new EdwardsAnderson(),
				new SplitMix64(20150325), Map.of("L", "3", "couplings", "uniform"));
		double[] logs = new double[RUNS];
		double[] energies = new double[RUNS];
		for (int run = 0; run < RUNS; run++) {
			Sampler sampler = Runs.sampler(new PopulationAnnealing(), model, run, 60,
					Map.of("population", "1000", "cold", "1", "sweeps-per-step", "3"));
			for (int sweep = 0; sweep < 60; sweep++) {
				sampler.sweep();
			}
			logs[run] = scalar(sampler, "log-partition");
			Series course = (Series) result(sampler, "population-energy");
			energies[run] = course.y().values()[20];
			assertEquals(1, course.x().values()[20], 1e-12);
			assertTrue(scalar(sampler, "family-size") < 100, "families are too large for the test to mean anything");
		}
		// The spread of the runs is the error; 4 of it. The bias is of the order of the variance, far smaller.
		agrees(logPartition, logs);
		agrees(energy, energies);
	}

	private static Result result(Sampler sampler, String name) {
		return sampler.report().stream().filter(result -> result.name().equals(name)).findFirst().orElseThrow();
	}

	private static double scalar(Sampler sampler, String name) {
		return ((Scalar) result(sampler, name)).value();
	}

	private static void agrees(double exact, double[] values) {
		double mean = 0;
		double squares = 0;
		for (double value : values) {
			mean += value / RUNS;
			squares += value * value / RUNS;
		}
		double error = Math.sqrt((squares - mean * mean) / (RUNS - 1));
		assertEquals(exact, mean, 4 * error);
		assertTrue(error < 0.03, "error " + error);
	}
}
