// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.single;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;
import org.spinscape.kernels.sweep.SpinRule;

/** Metropolis and heat bath differ in the rule alone; both choose the fastest kernel that fits the model. */
abstract class SingleSpinProvider implements SamplerProvider {

	private static final String RANDOM = "random";
	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.positive("temperature", 1).unit("J/k_B").describe("Temperature of the heat bath.")
			.choice("order", "sequential", "sequential", RANDOM)
			.describe("Sequential proposes the moves one after the other in a fixed order: far faster, since whole"
					+ " sweeps are done at once where the model allows, and it leaves the Boltzmann distribution"
					+ " invariant without detailed balance. Random picks each move at random.")
			.build();

	private final SpinRule rule;

	SingleSpinProvider(SpinRule rule) {
		this.rule = rule;
	}

	@Override
	public final ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public final Sampler create(SamplerSetup setup) {
		return create(setup.hamiltonian(), setup);
	}

	private <C extends Configuration> Sampler create(Hamiltonian<C> hamiltonian, SamplerSetup setup) {
		if (!(hamiltonian.space() instanceof DiscreteSpace<C> space)) {
			throw new ParameterException("temperature", "cannot be used: there are no elementary moves on "
					+ hamiltonian.space().description());
		}
		double temperature = setup.parameters().real("temperature");
		boolean sequential = !RANDOM.equals(setup.parameters().text("order"));
		return new MoveSampler<>(hamiltonian, space, setup.random(), temperature, rule, sequential,
				sequential ? "" : "random order");
	}
}
