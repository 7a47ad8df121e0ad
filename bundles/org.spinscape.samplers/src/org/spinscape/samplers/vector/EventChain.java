// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.vector;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.capability.VectorPairs;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.StartStates;
import org.spinscape.samplers.smooth.SmoothModel;

/** Vectors that turn one after the other, each until another one takes over. */
@Component(service = SamplerProvider.class)
public final class EventChain implements SamplerProvider {

	private static final String TEMPERATURE = "temperature";
	private static final String TURN = "turn";
	private static final String CHAINS = "chains";

	private static final ParameterSchema SCHEMA = StartStates.declare(ParameterSchema.builder()
			.positive(TEMPERATURE, 1).unit("J/k_B").describe("Temperature of the dynamics.")
			.positive(TURN, 2).unit("rad")
			.describe("By how much vectors turn in a sweep on the average, back and forth counted as it comes.")
			.integer(CHAINS, 10, 1, 1_000_000)
			.describe(
					"Chains in a sweep: each begins at a vector of its own choice, in a plane and sense of its own, and is cut off"
							+ " after a length that is drawn. Few are long and carry waves along; vectors of three components need many"
							+ " planes."))
			.build();

	@Override
	public String id() {
		return "event-chain";
	}

	@Override
	public String name() {
		return "Event-chain Monte Carlo";
	}

	@Override
	public String description() {
		return "One vector turns on and on in a plane, until the energy that one of its neighbours has taken up is more than chance"
				+ " allows; then that neighbour turns on in its place, or, if it was the field, the same vector back. Nothing is"
				+ " refused, and the motion is not reversible, which moves long waves faster than single draws do. For XY and"
				+ " Heisenberg models with any couplings and fields. Exact at every temperature.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("M. Michel, J. Mayer, W. Krauth",
						"Event-chain Monte Carlo for classical continuous spin models",
						"Europhys. Lett. 112, 20003", 2015, "").unconfirmed(),
				new Reference("Y. Nishikawa, M. Michel, W. Krauth, K. Hukushima",
						"Event-chain algorithm for the Heisenberg model: evidence for z = 1 dynamic scaling",
						"Phys. Rev. E 92, 063306", 2015, "").unconfirmed());
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Set<Class<?>> requires() {
		return Set.of(VectorPairs.class);
	}

	@Override
	public Sampler create(SamplerSetup setup) {
		VectorPairs pairs = setup.hamiltonian().capability(VectorPairs.class)
				.orElseThrow(() -> new ParameterException(TEMPERATURE,
						"has no meaning for event-chain: the model has no vectors coupled in pairs"));
		SmoothModel model = SmoothModel.of(setup);
		return new EventChainSampler(model.hamiltonian(), pairs, setup.random(),
				StartStates.of(model.hamiltonian(), setup.parameters()), setup.parameters().real(TEMPERATURE),
				setup.parameters().real(TURN), setup.parameters().integer(CHAINS));
	}
}
