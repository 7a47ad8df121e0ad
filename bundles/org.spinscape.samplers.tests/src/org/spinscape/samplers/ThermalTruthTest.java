// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.hamiltonians.DisorderedFerromagnet;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.samplers.cluster.SwendsenWang;
import org.spinscape.samplers.cluster.Wolff;
import org.spinscape.samplers.single.HeatBath;
import org.spinscape.samplers.single.Metropolis;
import org.spinscape.samplers.single.NFoldWay;

/** Thermal means against exact values; each may be off by 4 standard deviations. */
class ThermalTruthTest {

	private static SamplerProvider provider(String id) {
		return switch (id) {
			case "heat-bath" -> new HeatBath();
			case "n-fold-way" -> new NFoldWay();
			case "wolff" -> new Wolff();
			case "swendsen-wang" -> new SwendsenWang();
			default -> new Metropolis();
		};
	}

	/** Kaufman's exact energies per spin of the periodic square Ising model (science notes, A1). */
	@ParameterizedTest
	@CsvSource({ "metropolis, 8, 2, -1.745683170, 50000", "metropolis, 4, 3, -1.017069627, 50000",
			"heat-bath, 8, 2, -1.745683170, 50000", "heat-bath, 8, 3, -0.841315428, 50000",
			"n-fold-way, 8, 2, -1.745683170, 30000", "wolff, 8, 2.269185314, -1.491589107, 100000",
			"wolff, 16, 2.269185314, -1.453064853, 10000", "swendsen-wang, 8, 2.269185314, -1.491589107, 20000",
			"swendsen-wang, 16, 3, -0.817689368, 10000" })
	@Tag("slow")
	void squareIsingModel(String sampler, int size, double temperature, double exact, int records) {
		// A glass with all bonds +1 is the pure ferromagnet.
		Hamiltonian<?> model = Runs.model(new EdwardsAnderson(), Runs.stream("disorder", 1),
				Map.of("L", Integer.toString(size), "couplings", "pm1", "p", "1"));
		check(provider(sampler), model, temperature, exact * size * size, Map.of(), 0.04 * size, records);
	}

	/** Exact thermal energies of the nine-spin fixtures (A6): SplitMix64 seed 20150325, T = 1. */
	@ParameterizedTest
	@CsvSource({ "metropolis, random", "metropolis, sequential", "heat-bath, random", "heat-bath, sequential" })
	void nineSpinGlassAndFerromagnet(String sampler, String order) {
		Map<String, String> lattice = Map.of("L", "3", "couplings", "uniform");
		check(provider(sampler), Runs.model(new EdwardsAnderson(), new SplitMix64(20150325), lattice), 1,
				-3.226078347, Map.of("order", order), 0.02, 50_000);
		check(provider(sampler), Runs.model(new DisorderedFerromagnet(), new SplitMix64(20150325), lattice), 1,
				-5.932335612, Map.of("order", order), 0.02, 50_000);
	}

	private static void check(SamplerProvider provider, Hamiltonian<?> model, double temperature, double exact,
			Map<String, String> more, double error, int records) {
		Map<String, String> parameters = new HashMap<>(more);
		parameters.put("temperature", Double.toString(temperature));
		Sampler sampler = Runs.sampler(provider, model, 5, 0, parameters);
		for (int sweep = 0; sweep < 500; sweep++) {
			sampler.sweep();
		}
		BlockMean.of(records, () -> {
			sampler.sweep();
			return sampler.walker(0).energy();
		}).assertAgrees(exact, error);
	}
}
