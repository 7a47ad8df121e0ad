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
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.StartStates;

/** Quick descent to a minimum, to a stated gradient. */
@Component(service = SamplerProvider.class)
public final class QuasiNewtonDescent implements SamplerProvider {

	private static final ParameterSchema SCHEMA = StartStates.declare(ParameterSchema.builder()
			.real("tolerance", 1e-7, 0, Double.POSITIVE_INFINITY)
			.describe("Length of the gradient at which the descent ends, in the unit of energy; 0 goes on as long"
					+ " as steps lead"
					+ " down in double precision.")
			.integer("memory", 20, 1, 1000).unit("steps").describe("Number of past steps that shape the next one."))
			.build();

	@Override
	public String id() {
		return "lbfgs";
	}

	@Override
	public String name() {
		return "Quasi-Newton descent (L-BFGS)";
	}

	@Override
	public String description() {
		return "From a random start to a minimum of a smooth landscape, one step a sweep, until the gradient is as short as"
				+ " asked for: it says whether it got there.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("D. C. Liu, J. Nocedal",
				"On the limited memory BFGS method for large scale optimization",
				"Math. Program. 45, 503", 1989, "").unconfirmed());
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(QuasiNewtonSampler.KINDS);
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
		return new QuasiNewtonSampler(model, gradient.preciseEvaluator(setup.threads()),
				setup.random(), StartStates.of(model.hamiltonian(), setup.parameters()), setup.parameters().integer("memory"),
				setup.parameters().real("tolerance"));
	}
}
