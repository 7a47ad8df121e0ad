// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.walkers;

import java.util.Map;
import java.util.OptionalLong;

import org.spinscape.conformance.Explored;
import org.spinscape.core.explorer.Budget;
import org.spinscape.core.explorer.BudgetWatch;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;

/** Explores with a sampler of the test's own. */
public final class Walked {

	private Walked() {
	}

	public static Explored explore(ExplorerProvider provider, Hamiltonian<?> model, long seed,
			Map<String, String> parameters) {
		return explore(provider, model, seed, 2, parameters);
	}

	public static Explored explore(ExplorerProvider provider, Hamiltonian<?> model, long seed, int threads,
			Map<String, String> parameters) {
		return new Explored(provider.create(provider.schema().parse(parameters)).explore(model, context(seed, threads)));
	}

	/** In a run that repeats another one, in which so much was made. */
	public static Explored repeat(ExplorerProvider provider, Hamiltonian<?> model, long seed, long made,
			Map<String, String> parameters) {
		return new Explored(provider.create(provider.schema().parse(parameters)).explore(model, new Context(stream(seed), 1,
				_ -> new TinyMetropolis(), OptionalLong.of(made))));
	}

	public static ExplorerContext context(long seed, int threads) {
		return context(seed, threads, new TinyMetropolis());
	}

	/** A context in which every sampler that is asked for is this one. */
	public static ExplorerContext context(long seed, int threads, SamplerProvider sampler) {
		return new Context(stream(seed), threads, _ -> sampler, OptionalLong.empty());
	}

	private static RandomStream stream(long seed) {
		return new StreamKey(seed, StreamPurpose.TEST, "explorer", 0, 0).open();
	}

	private record Context(RandomStream random, int threads, SamplerSetup.Components components, OptionalLong made)
			implements
				ExplorerContext {

		@Override
		public BudgetWatch watch(Budget budget) {
			return new BudgetWatch(budget, made);
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
