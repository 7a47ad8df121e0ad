// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.smooth;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.StartStates;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.RealConfiguration;

/** Straight downhill. */
@Component(service = SamplerProvider.class)
public final class GradientFlow implements SamplerProvider {

	private static final ParameterSchema SCHEMA = StartStates.declare(ParameterSchema.builder().positive("step", 0.05)
			.describe("Length of the first step along the gradient; it then grows while steps go well and is halved when"
					+ " one does not lower the energy enough."))
			.build();

	@Override
	public String id() {
		return "gradient-flow";
	}

	@Override
	public String name() {
		return "Gradient flow";
	}

	@Override
	public String description() {
		return "From a random point downhill along the gradient, one step a sweep, until it is at rest in a"
				+ " minimum. The energy never rises.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("L. F. Cugliandolo, J. Kurchan",
				"Analytical solution of the off-equilibrium dynamics of a long-range spin-glass model",
				"Phys. Rev. Lett. 71, 173", 1993, "10.1103/PhysRevLett.71.173"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(GradientFlowSampler.KINDS);
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
		if (!(setup.hamiltonian().space() instanceof Manifold space)) {
			throw ParameterException.unsuited("gradient flow is for states of real numbers, not for "
					+ setup.hamiltonian().space().description() + "; use quench");
		}
		@SuppressWarnings("unchecked") // the space says so
		Hamiltonian<RealConfiguration> model = (Hamiltonian<RealConfiguration>) setup.hamiltonian();
		return new GradientFlowSampler(model, space, gradient.evaluator(), setup.random(), StartStates.of(model, setup
				.parameters()),
				setup.parameters().real("step"));
	}
}
