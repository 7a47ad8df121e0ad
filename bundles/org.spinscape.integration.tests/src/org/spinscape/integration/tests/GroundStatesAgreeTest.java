// SPDX-License-Identifier: EPL-2.0
package org.spinscape.integration.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.engine.catalog.Catalog;

/** Where ground states can be proven by exact means, the search that proves nothing finds them, too. */
class GroundStatesAgreeTest {

	private static Hamiltonian<?> glass(String size, String dimension, String boundary, String couplings, int seed) {
		HamiltonianProvider provider = Catalog.installed().provider(HamiltonianProvider.class, "edwards-anderson")
				.orElseThrow();
		return provider.build(provider.schema().parse(Map.of("L", size, "dimension", dimension, "boundary", boundary,
				"couplings",
				couplings)), new SplitMix64(seed));
	}

	private static double energy(String explorer, String result, Hamiltonian<?> model, Map<String, String> parameters) {
		ExplorerProvider provider = Catalog.installed().provider(ExplorerProvider.class, explorer).orElseThrow();
		List<Result> results = provider.create(provider.schema().parse(parameters)).explore(model,
				new Context(new SplitMix64(17), 2));
		return results.stream().filter(found -> found.name().equals(result)).map(Scalar.class::cast).findFirst().orElseThrow()
				.value();
	}

	private static double searched(Hamiltonian<?> model) {
		return energy("ground-state", "best-energy", model, Map.of("budget", "0", "generations", "4", "exact", "0"));
	}

	/** 400 spins, by matching. */
	@ParameterizedTest
	@CsvSource({ "gaussian, 1", "gaussian, 2", "pm1, 1", "pm1, 2" })
	void squareLattices(String couplings, int seed) {
		Hamiltonian<?> model = glass("20", "2", "open", couplings, seed);
		assertEquals(energy("planar-ground-state", "ground-energy", model, Map.of()), searched(model), 1e-9);
	}

	/** 64 spins in three dimensions, by branch and bound. */
	@ParameterizedTest
	@CsvSource({ "gaussian, 1", "gaussian, 2" })
	void cubicLattices(String couplings, int seed) {
		Hamiltonian<?> model = glass("4", "3", "periodic", couplings, seed);
		assertEquals(energy("branch-and-bound", "best-energy", model, Map.of()), searched(model), 1e-9);
	}

	/** Samplers of many systems as they are, as searches; their effort is counted in sweeps of one system. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "parallel-tempering(t-min=0.2, t-max=2, count=8) | 8",
			"population-annealing(population=30, cold=0.1) | 30" })
	void samplersAsTheyAre(String sampler, int systems) {
		Hamiltonian<?> model = glass("5", "2", "periodic", "gaussian", 5);
		double ground = energy("ground-state", "best-energy", model, Map.of());
		Map<String, String> parameters = Map.of("search", "sampler", "sampler", sampler, "sweeps", "1000", "budget", "0",
				"exact",
				"0", "target", "energy:" + ground, "repeats", "4");
		assertEquals(ground, energy("ground-state", "best-energy", model, parameters), 1e-9);
		assertEquals(1, energy("ground-state", "success-share", model, parameters));
		assertEquals(0, energy("ground-state", "search-effort", model, parameters) % systems, "all systems are swept");
	}

	@Test
	void samplersOfManyTemperaturesAreTakenOnlyAsTheyAre() {
		ExplorerProvider search = Catalog.installed().provider(ExplorerProvider.class, "ground-state").orElseThrow();
		SamplerProvider tempering = Catalog.installed().provider(SamplerProvider.class, "parallel-tempering").orElseThrow();
		Context context = new Context(new SplitMix64(1), 1);
		Sampler sampler = tempering.create(new SamplerSetup(glass("4", "2", "periodic", "gaussian", 1),
				tempering.schema().parse(Map.of()), new SplitMix64(1), 10, 0, context.components()));
		for (String way : List.of("annealing", "renormalisation")) {
			assertTrue(search.refuseSampler(sampler, search.schema().parse(Map.of("search", way))).isPresent());
		}
		assertTrue(search.refuseSampler(sampler, search.schema().parse(Map.of("search", "sampler"))).isEmpty());
	}

	private record Context(RandomStream random, int threads) implements ExplorerContext {

		@Override
		public SamplerSetup.Components components() {
			return value -> Catalog.installed().provider(SamplerProvider.class, value.id()).orElseThrow();
		}

		@Override
		public void phase(String name, long total) {
			// nobody looks
		}

		@Override
		public void done(long units) {
			// nobody looks
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	}
}
