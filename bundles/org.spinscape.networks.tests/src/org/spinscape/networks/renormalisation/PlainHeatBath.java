// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.SingleSystemSampler;

/** The plainest sampler there is, so that the tests of this bundle need no other. */
final class PlainHeatBath implements SamplerProvider {

	/** A context in which this sampler answers to every name. */
	record Bath(int threads, RandomStream random) implements ExplorerContext {

		Bath(int threads) {
			this(threads, new SplitMix64(1));
		}

		@Override
		public SamplerSetup.Components components() {
			return _ -> new PlainHeatBath();
		}

		@Override
		public void phase(String name, long total) {
			// nobody listens
		}

		@Override
		public void done(long units) {
			// nobody listens
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	}

	@Override
	public String id() {
		return "plain-heat-bath";
	}

	@Override
	public String name() {
		return "Plain heat bath";
	}

	@Override
	public String description() {
		return "Draws each spin in turn.";
	}

	@Override
	public ParameterSchema schema() {
		return ParameterSchema.builder().build();
	}

	@Override
	public Sampler create(SamplerSetup setup) {
		return new Walker(Subjects.spins(setup.hamiltonian()).track(Subjects.spins(setup.hamiltonian()).space()
				.random(setup.random())), setup.random());
	}

	private static final class Walker implements SingleSystemSampler {

		private final EnergyTracker<?> tracker;
		private final RandomStream random;
		private double temperature = 1;

		private Walker(EnergyTracker<?> tracker, RandomStream random) {
			this.tracker = tracker;
			this.random = random;
		}

		@Override
		public void sweep() {
			for (int move = 0; move < tracker.moves(); move++) {
				if (random.nextDouble() < 1 / (1 + StrictMath.exp(tracker.delta(move) / temperature))) {
					tracker.accept(move);
				}
			}
		}

		@Override
		public EnergyTracker<?> walker() {
			return tracker;
		}

		@Override
		public double temperature() {
			return temperature;
		}

		@Override
		public void temperature(double value) {
			temperature = value;
		}

		@Override
		public boolean equilibrium() {
			return true;
		}

		@Override
		public void save(DataOutput out) throws IOException {
			random.save(out);
		}

		@Override
		public void restore(DataInput in) throws IOException {
			random.restore(in);
		}
	}
}
