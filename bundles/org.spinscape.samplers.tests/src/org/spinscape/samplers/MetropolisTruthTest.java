// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.hamiltonians.DisorderedFerromagnet;
import org.spinscape.hamiltonians.EdwardsAnderson;

/** Thermal means by Metropolis against exact values; each may be off by 4 standard deviations. */
class MetropolisTruthTest {

	/** Kaufman's exact energies per spin of the periodic square Ising model (science notes, A1). */
	@ParameterizedTest
	@CsvSource({ "8, 2, -1.745683170, random", "8, 2, -1.745683170, sequential", "4, 3, -1.017069627, random",
			"8, 3, -0.841315428, sequential" })
	void squareIsingModel(int size, double temperature, double exact, String order) {
		// A glass with all bonds +1 is the pure ferromagnet.
		Hamiltonian<?> model = Runs.model(new EdwardsAnderson(), Runs.stream("disorder", 1),
				Map.of("L", Integer.toString(size), "couplings", "pm1", "p", "1"));
		check(model, temperature, exact * size * size, order, 0.04 * size);
	}

	/** Exact thermal energies of the nine-spin fixture (A6): SplitMix64 seed 20150325, T = 1. */
	@Test
	void nineSpinGlassAndFerromagnet() {
		Map<String, String> lattice = Map.of("L", "3", "couplings", "uniform");
		check(Runs.model(new EdwardsAnderson(), new SplitMix64(20150325), lattice), 1, -3.226078347, "random", 0.02);
		check(Runs.model(new DisorderedFerromagnet(), new SplitMix64(20150325), lattice), 1, -5.932335612, "random",
				0.02);
	}

	private static void check(Hamiltonian<?> model, double temperature, double exact, String order, double error) {
		Sampler sampler = Runs.sampler(new Metropolis(), model, 5, 0,
				Map.of("temperature", Double.toString(temperature), "order", order));
		for (int sweep = 0; sweep < 500; sweep++) {
			sampler.sweep();
		}
		BlockMean.of(50_000, () -> {
			sampler.sweep();
			return sampler.walker(0).energy();
		}).assertAgrees(exact, error);
	}
}
