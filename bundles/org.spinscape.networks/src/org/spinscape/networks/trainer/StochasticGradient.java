// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.sampler.SamplerProvider;

/** Stochastic gradient descent. */
@Component(service = SamplerProvider.class)
public final class StochasticGradient extends TrainerProvider {

	private static final String NESTEROV = "nesterov";
	private static final String MOMENTUM = "momentum";

	private static final ParameterSchema SCHEMA = schema(0.1)
			.real(MOMENTUM, 0, 0, 0.9999).describe("Share of the last step that goes into the next one.")
			.bool(NESTEROV, false).describe("Whether the momentum is taken before the gradient, which looks ahead.")
			.rule(NESTEROV, p -> !p.bool(NESTEROV) || p.real(MOMENTUM) > 0,
					_ -> "has no meaning without momentum; set momentum above 0 or leave it")
			.build();

	@Override
	public String id() {
		return "sgd";
	}

	@Override
	public String name() {
		return "Stochastic gradient descent";
	}

	@Override
	public String description() {
		return "Trains a network from its random start by steps along gradients of batches; a sweep is an epoch. Momentum,"
				+ " Nesterov's look ahead and a decay of the learning rate are at hand.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("I. Sutskever, J. Martens, G. Dahl, G. Hinton",
				"On the importance of initialization and momentum in deep learning", "ICML, PMLR 28, 1139", 2013, "")
				.unconfirmed());
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	Optimiser optimiser(Parameters parameters, int weights) {
		return new Momentum(weights, parameters.real(MOMENTUM), parameters.bool(NESTEROV));
	}
}
