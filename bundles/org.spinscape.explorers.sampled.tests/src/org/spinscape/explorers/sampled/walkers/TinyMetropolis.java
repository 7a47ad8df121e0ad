// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.walkers;

import java.io.DataInput;
import java.io.DataOutput;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.core.space.Configuration;

/** The plainest Metropolis with random sites; a "sweep" may be a single step. */
public final class TinyMetropolis implements SamplerProvider {

	@Override
	public String id() {
		return "tiny-metropolis";
	}

	@Override
	public String name() {
		return "Tiny Metropolis";
	}

	@Override
	public String description() {
		return "For tests.";
	}

	@Override
	public ParameterSchema schema() {
		return ParameterSchema.builder().positive("temperature", 1).integer("attempts", 0, 0, 1_000_000).build();
	}

	@Override
	public Sampler create(SamplerSetup setup) {
		return walker(setup.hamiltonian(), setup);
	}

	private static <C extends Configuration> Sampler walker(Hamiltonian<C> hamiltonian, SamplerSetup setup) {
		int attempts = setup.parameters().integer("attempts");
		EnergyTracker<C> walker = hamiltonian.track(hamiltonian.space().random(setup.random()));
		return new Walker(walker, setup.random(), attempts == 0 ? walker.moves() : attempts,
				setup.parameters().real("temperature"));
	}

	private static final class Walker implements SingleSystemSampler, BestState {

		private final EnergyTracker<?> walker;
		private final RandomStream random;
		private final int attempts;
		private double temperature;
		private double best;

		Walker(EnergyTracker<?> walker, RandomStream random, int attempts, double temperature) {
			this.walker = walker;
			this.random = random;
			this.attempts = attempts;
			this.temperature = temperature;
			best = walker.energy();
		}

		@Override
		public void sweep() {
			for (int attempt = 0; attempt < attempts; attempt++) {
				int move = random.nextInt(walker.moves());
				double delta = walker.delta(move);
				if (delta <= 0 || random.nextDouble() < Math.exp(-delta / temperature)) {
					walker.accept(move);
					best = Math.min(best, walker.energy());
				}
			}
		}

		@Override
		public EnergyTracker<?> walker() {
			return walker;
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
		public double bestEnergy() {
			return best;
		}

		@Override
		public Configuration bestConfiguration() {
			throw new UnsupportedOperationException();
		}

		@Override
		public void save(DataOutput out) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void restore(DataInput in) {
			throw new UnsupportedOperationException();
		}
	}
}
