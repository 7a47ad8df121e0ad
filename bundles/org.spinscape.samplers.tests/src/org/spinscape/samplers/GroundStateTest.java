// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.hamiltonians.DisorderedFerromagnet;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.samplers.annealing.PopulationAnnealing;
import org.spinscape.samplers.annealing.SimulatedAnnealing;
import org.spinscape.samplers.search.BasinHopping;
import org.spinscape.samplers.search.ExtremalOptimisation;
import org.spinscape.samplers.search.Quench;
import org.spinscape.samplers.search.TabuSearch;
import org.spinscape.samplers.tempering.ParallelTempering;

/** Optimisers reach the known ground states of the small fixtures from every seed (science notes, A6 and B). */
class GroundStateTest {

	@ParameterizedTest
	@CsvSource({ "3, false, -4.707800089766", "3, true, -7.701769776689", "4, false, -11.298854391683",
			"4, true, -15.164210" })
	void everySeedSucceeds(int size, boolean ferromagnet, double ground) {
		Hamiltonian<?> model = Runs.model(ferromagnet ? new DisorderedFerromagnet() : new EdwardsAnderson(),
				new SplitMix64(20150325), Map.of("L", Integer.toString(size), "couplings", "uniform"));
		for (int seed = 0; seed < 20; seed++) {
			require(new SimulatedAnnealing(), model, seed, 400, ground, Map.of("schedule",
					seed % 2 == 0 ? "geometric" : "linear-beta"));
			require(new SimulatedAnnealing(), model, seed, 400, ground, Map.of("schedule", "adaptive"));
			require(new ParallelTempering(), model, seed, 200, ground, Map.of("count", "6"));
			require(new PopulationAnnealing(), model, seed, 100, ground, Map.of("population", "100"));
			require(new Quench(), model, seed, 200, ground, Map.of());
			require(new BasinHopping(), model, seed, 200, ground, Map.of());
			require(new TabuSearch(), model, seed, 100, ground, Map.of());
			require(new ExtremalOptimisation(), model, seed, 200, ground, Map.of());
		}
	}

	private static void require(SamplerProvider provider, Hamiltonian<?> model, int seed, int sweeps, double ground,
			Map<String, String> parameters) {
		Sampler sampler = Runs.sampler(provider, model, seed, sweeps, parameters);
		for (int sweep = 0; sweep < sweeps; sweep++) {
			sampler.sweep();
		}
		assertEquals(ground, ((BestState) sampler).bestEnergy(), 1e-6, provider.id() + ", seed " + seed);
	}
}
