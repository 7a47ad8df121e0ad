// SPDX-License-Identifier: EPL-2.0
package org.spinscape.integration.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.engine.run.Suitability;

/** Explorers that walk, with the samplers that are installed. */
class ExplorersWithSamplersTest {

	private static final BundleContext SERVICES = FrameworkUtil.getBundle(ExplorersWithSamplersTest.class)
			.getBundleContext();

	private static <P extends Provider> P service(Class<P> type, String id) {
		try {
			for (ServiceReference<P> reference : SERVICES.getServiceReferences(type, null)) {
				if (SERVICES.getService(reference).id().equals(id)) {
					return SERVICES.getService(reference);
				}
			}
		} catch (InvalidSyntaxException e) {
			throw new AssertionError(e); // there is no filter
		}
		throw new AssertionError(type.getSimpleName() + " '" + id + "' is not registered");
	}

	private static List<Result> explore(String explorer, Hamiltonian<?> model, int threads,
			Map<String, String> parameters) {
		ExplorerProvider provider = service(ExplorerProvider.class, explorer);
		return provider.create(provider.schema().parse(parameters)).explore(model,
				new Context(new SplitMix64(5), threads));
	}

	private static Hamiltonian<?> glass(Map<String, String> parameters) {
		HamiltonianProvider provider = service(HamiltonianProvider.class, "edwards-anderson");
		return provider.build(provider.schema().parse(parameters), new SplitMix64(20150325));
	}

	private static Scalar scalar(List<Result> results, String name) {
		return results.stream().filter(result -> result.name().equals(name)).map(Scalar.class::cast).findFirst()
				.orElseThrow();
	}

	/**
	 * Sweeps to a ground state of the nine-spin glass of the science notes (A6), from powers of its transition matrix.
	 * The n-fold way takes the same time as random-site Metropolis. Four means within 4 sigma: fails once in 4000 seeds.
	 */
	@ParameterizedTest
	@CsvSource({ "metropolis(order=random), 0.5, 12.51101656", "metropolis(order=random), 2, 14.39808159",
			"n-fold-way, 0.5, 12.51101656",
			"n-fold-way, 1, 10.83610043" })
	void firstPassage(String sampler, String temperature, double exact) {
		List<Result> results = explore("first-passage", glass(Map.of("L", "3", "couplings", "uniform")), 2,
				Map.of("sampler", sampler, "temperatures", temperature, "runs", "4000", "sweeps", "100000"));
		Scalar mean = scalar(results, "restricted-mean-time");
		assertEquals(1, scalar(results, "reached-share").value());
		assertEquals(exact, mean.value(), 4 * mean.error());
		assertTrue(mean.error() < 0.03 * exact);
	}

	/** A sampler of several temperatures: all its walkers are watched, and all are quenched. */
	@Test
	void parallelTempering() {
		Hamiltonian<?> model = glass(Map.of("L", "4", "couplings", "uniform"));
		List<Result> results = explore("first-passage", model, 2, Map.of("sampler", "parallel-tempering", "runs", "50"));
		assertEquals(1, scalar(results, "reached-share").value());
		List<Result> minima = explore("sampled-minima", model, 2, Map.of("sampler", "parallel-tempering"));
		assertEquals(19, scalar(minima, "minima-found").value());
		List<Result> tree = explore("sampled-tree", model, 2, Map.of("sampler", "parallel-tempering", "flood", "40000"));
		assertEquals(1, scalar(tree, "proven-share").value());
	}

	/** On smooth landscapes the search hops: its standard sampler, which cannot walk there, is no obstacle. */
	@ParameterizedTest
	@ValueSource(strings = { "lennard-jones", "spherical-p-spin" })
	void aSamplerThatIsNotUsedNeedNotSuit(String model) {
		Catalog catalog = Catalog.installed();
		assertEquals(Optional.empty(), new Suitability(catalog, Path.of("")).refusal(model, catalog.find(Kinds.EXPLORER,
				"ground-state").orElseThrow()));
	}

	/** Packed walkers of a +-J lattice give the same results for any number of threads. */
	@Test
	void packedWalkersAgeAlike() {
		Hamiltonian<?> model = glass(Map.of("L", "6", "couplings", "pm1"));
		Map<String, String> parameters = Map.of("waits", "4, 32", "sweeps", "64", "runs", "200");
		assertEquals(scalar(explore("aging", model, 1, parameters), "aging-difference"),
				scalar(explore("aging", model, 3, parameters), "aging-difference"));
	}

	private record Context(RandomStream random, int threads) implements ExplorerContext {

		@Override
		public SamplerSetup.Components components() {
			return value -> service(SamplerProvider.class, value.id());
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
