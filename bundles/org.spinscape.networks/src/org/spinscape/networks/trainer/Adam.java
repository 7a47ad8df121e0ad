// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.sampler.SamplerProvider;

/** Adam. */
@Component(service = SamplerProvider.class)
public final class Adam extends TrainerProvider {

	private static final ParameterSchema SCHEMA = schema(0.001)
			.real("beta1", 0.9, 0, 0.999999).describe("Decay of the mean of gradients from one step to the next.")
			.real("beta2", 0.999, 0, 0.999999999).describe("Decay of the mean of their squares.")
			.positive("epsilon", 1e-8).describe("What is added to the root of the mean square.")
			.build();

	@Override
	public String id() {
		return "adam";
	}

	@Override
	public String name() {
		return "Adam";
	}

	@Override
	public String description() {
		return "Trains a network by steps along the mean gradient, each weight scaled by the size of its own gradients; a"
				+ " sweep is an epoch.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("D. P. Kingma, J. Ba", "Adam: a method for stochastic optimization",
				"ICLR, arXiv:1412.6980", 2015, "").unconfirmed());
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	Optimiser optimiser(Parameters parameters, int weights) {
		return new AdamSteps(weights, parameters.real("beta1"), parameters.real("beta2"), parameters.real("epsilon"));
	}
}
