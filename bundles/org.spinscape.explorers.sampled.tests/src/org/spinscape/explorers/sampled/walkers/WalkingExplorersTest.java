// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.walkers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.explorers.sampled.aging.Aging;
import org.spinscape.explorers.sampled.minima.SampledMinima;
import org.spinscape.explorers.sampled.passage.FirstPassage;
import org.spinscape.explorers.sampled.saddles.SampledTree;
import org.spinscape.explorers.sampled.supergraph.Supergraph;
import org.spinscape.explorers.sampled.walks.LandscapeWalks;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.hamiltonians.chain.HpProtein;
import org.spinscape.hamiltonians.spherical.SphericalPSpin;

/** What all explorers that walk owe: they stop when told, move their progress, and refuse with a reason. */
class WalkingExplorersTest {

	private static final Hamiltonian<?> GLASS = Explored.build(new SherringtonKirkpatrick(), new SplitMix64(1),
			Map.of("N", "64"));

	/** Each with work for hours. */
	static Stream<Arguments> endless() {
		return Stream.of(
				Arguments.of(new FirstPassage(), Map.of("sampler", "tiny-metropolis", "target", "energy", "energy", "-1e9",
						"sweeps", "1000000000", "runs", "3")),
				Arguments.of(new SampledMinima(), Map.of("sampler", "tiny-metropolis", "sweeps", "1000000000", "runs", "3")),
				Arguments.of(new SampledTree(), Map.of("sampler", "tiny-metropolis", "effort", "10000000")),
				Arguments.of(new Supergraph(), Map.of("sampler", "tiny-metropolis", "sweeps", "1000000000")),
				Arguments.of(new Aging(), Map.of("sampler", "tiny-metropolis", "sweeps", "1000000000")),
				Arguments.of(new LandscapeWalks(), Map.of("steps", "1000000000")));
	}

	@ParameterizedTest
	@MethodSource("endless")
	@Tag("slow")
	void stopsWhenTold(ExplorerProvider provider, Map<String, String> parameters) {
		for (int threads = 1; threads <= 3; threads++) {
			Stopping context = new Stopping(threads, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(500), new AtomicLong(),
					new AtomicLong());
			Explorer explorer = provider.create(provider.schema().parse(parameters));
			assertThrows(CancellationException.class, () -> explorer.explore(GLASS, context));
			long late = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - context.end());
			assertTrue(late < 1000, provider.id() + " stopped " + late + " ms late");
			assertTrue(context.units().get() > 0, provider.id() + " showed no progress");
			assertTrue(context.units().get() <= context.total().get(), provider.id() + " is more than done");
		}
	}

	private record Stopping(int threads, long end, AtomicLong units, AtomicLong total) implements ExplorerContext {

		@Override
		public RandomStream random() {
			return new SplitMix64(1);
		}

		@Override
		public SamplerSetup.Components components() {
			return _ -> new TinyMetropolis();
		}

		@Override
		public void phase(String name, long newTotal) {
			total.set(newTotal);
			units.set(0);
		}

		@Override
		public void done(long newUnits) {
			units.set(newUnits);
		}

		@Override
		public boolean cancelled() {
			return System.nanoTime() > end;
		}
	}

	static Stream<ExplorerProvider> all() {
		return endless().map(arguments -> (ExplorerProvider) arguments.get()[0]);
	}

	/** Aging follows real vectors, too, but no chains. */
	@ParameterizedTest
	@MethodSource("all")
	void refusesSpacesThatItCannotWalkIn(ExplorerProvider provider) {
		Hamiltonian<?> elsewhere = Explored.build(provider instanceof Aging ? new HpProtein() : new SphericalPSpin(),
				new SplitMix64(1), Map.of());
		Parameters parameters = provider.schema().parse(Map.of());
		String reason = provider.refuse(elsewhere, parameters).orElseThrow();
		assertTrue(reason.contains("; "), "no remedy: " + reason);
		assertFalse(provider.refuse(Explored.build(new SherringtonKirkpatrick(), new SplitMix64(1), Map.of("N", "16")),
				parameters).isPresent());
		assertTrue(provider.memory(GLASS, parameters) >= 0);
	}

	/** Without samplers an explorer that needs one says so; the others do not ask. */
	@ParameterizedTest
	@MethodSource("all")
	void saysThatASamplerIsMissing(ExplorerProvider provider) {
		if (provider instanceof LandscapeWalks) {
			return;
		}
		ExplorerContext bare = new Bare(new SplitMix64(1));
		Explorer explorer = provider.create(provider.schema().parse(Map.of("sampler", "heat-bath")));
		ParameterException refusal = assertThrows(ParameterException.class, () -> explorer.explore(
				Explored.build(new SherringtonKirkpatrick(), new SplitMix64(1), Map.of("N", "8")), bare));
		assertEquals("sampler", refusal.violations().getFirst().parameter());
		assertTrue(refusal.getMessage().contains("heat-bath"), refusal.getMessage());
	}

	private record Bare(RandomStream random) implements ExplorerContext {

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
