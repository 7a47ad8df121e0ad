// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.smooth;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.StartStates;

/** Noise and downhill force at a temperature. */
@Component(service = SamplerProvider.class)
public final class Langevin implements SamplerProvider {

	private static final ParameterSchema SCHEMA = StartStates.declare(ParameterSchema.builder()
			.real("temperature", 0.01, 0, Double.POSITIVE_INFINITY).unit("J/k_B")
			.describe("Temperature of the noise; 0 leaves the force alone.")
			.positive("step", 0.01)
			.describe("Time step. On a quadratic energy of stiffness k the variance of the overdamped walk is T/k / (1 - k"
					+ " step / 2): halve the step and see whether what you measure stays.")
			.integer("steps", 10, 1, 1_000_000).describe("Time steps in a sweep.")
			.real("friction", 0, 0, Double.POSITIVE_INFINITY)
			.describe("0: overdamped, the velocity is the force. Above 0: a particle of mass 1 with this friction, in flat"
					+ " spaces."))
			.build();

	@Override
	public String id() {
		return "langevin";
	}

	@Override
	public String name() {
		return "Langevin dynamics";
	}

	@Override
	public String description() {
		return "A walk in a smooth landscape with the force downhill and noise of a temperature, from a random"
				+ " start. Its law"
				+ " differs from Boltzmann's by an error of the time step, so that its averages are recorded but"
				+ " not reported"
				+ " as thermal means.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("B. Leimkuhler, C. Matthews",
				"Rational construction of stochastic numerical methods for molecular sampling",
				"Appl. Math. Res. Express 2013, 34",
				2013, "").unconfirmed());
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Set<Class<?>> requires() {
		return Set.of(Gradient.class);
	}

	@Override
	public Sampler create(SamplerSetup setup) {
		Gradient gradient = setup.hamiltonian().capability(Gradient.class)
				.orElseThrow(() -> ParameterException.unsuited("the model has no gradient"));
		SmoothModel model = SmoothModel.of(setup);
		Parameters parameters = setup.parameters();
		if (parameters.real("friction") > 0 && model.space().dimension() < model.space().sites()) {
			throw new ParameterException("friction", "is for flat spaces, not for " + model.space().description()
					+ "; set it to 0");
		}
		return new LangevinSampler(model, gradient.evaluator(), setup.random(), StartStates.of(model.hamiltonian(), setup
				.parameters()), new LangevinSampler.Law(
						parameters.real("temperature"), parameters.real("step"), parameters.real("friction")),
				parameters.integer("steps"));
	}
}
