// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import java.io.DataInput;
import java.io.DataOutput;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.Configuration;

/** A sampler without chance, so that every state is known: it turns over one spin after the other, one a sweep. */
final class StillSampler implements SamplerProvider {

	@Override
	public String id() {
		return "still";
	}

	@Override
	public String name() {
		return "Still";
	}

	@Override
	public String description() {
		return "One spin after the other.";
	}

	@Override
	public ParameterSchema schema() {
		return ParameterSchema.builder().bool("thermal", true).describe("What it says of itself.").build();
	}

	@Override
	public Sampler create(SamplerSetup setup) {
		return new Turning(track(setup.hamiltonian()), setup.parameters().bool("thermal"));
	}

	private static <C extends Configuration> EnergyTracker<C> track(Hamiltonian<C> hamiltonian) {
		return hamiltonian.track(hamiltonian.space().create());
	}

	private static final class Turning implements Sampler {

		private final EnergyTracker<?> walker;
		private final boolean thermal;
		private int next;

		Turning(EnergyTracker<?> walker, boolean thermal) {
			this.walker = walker;
			this.thermal = thermal;
		}

		@Override
		public void sweep() {
			walker.accept(next++ % walker.moves());
		}

		@Override
		public int slots() {
			return 1;
		}

		@Override
		public EnergyTracker<?> walker(int slot) {
			return walker;
		}

		@Override
		public double temperature(int slot) {
			return 1;
		}

		@Override
		public boolean equilibrium() {
			return thermal;
		}

		@Override
		public void save(DataOutput out) {
			throw new AssertionError("nobody stops it");
		}

		@Override
		public void restore(DataInput in) {
			throw new AssertionError("nobody stopped it");
		}
	}
}
