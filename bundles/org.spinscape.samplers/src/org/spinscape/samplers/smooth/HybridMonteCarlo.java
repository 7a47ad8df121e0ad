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

/** Trajectories with inertia, accepted as Metropolis does. */
@Component(service = SamplerProvider.class)
public final class HybridMonteCarlo implements SamplerProvider {

	private static final String TEMPERATURE = "temperature";
	private static final String STEP = "step";
	private static final String STEPS = "steps";

	private static final ParameterSchema SCHEMA = StartStates.declare(ParameterSchema.builder()
			.positive(TEMPERATURE, 1).unit("J/k_B").describe("Temperature of the heat bath.")
			.positive(STEP, 0.1)
			.describe("Time step of a trajectory, for masses of 1. During the burn-in it is tuned until 7 of 10 trajectories"
					+ " are accepted; without a burn-in it stays.")
			.integer(STEPS, 10, 1, 1_000_000).describe("Time steps of a trajectory; a sweep is one trajectory."))
			.build();

	@Override
	public String id() {
		return "hybrid-monte-carlo";
	}

	@Override
	public String name() {
		return "Hybrid Monte Carlo";
	}

	@Override
	public String description() {
		return "Throws the state with random velocities, lets it run through the landscape by the laws of motion for a while,"
				+ " and accepts where it has come to with the probability that pays for the error of the time step (also"
				+ " Hamiltonian Monte Carlo). Exact at every temperature for any smooth model, in flat spaces and on spheres."
				+ " In a flat space the energy must rise far out, or there is nothing to be exact about.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("S. Duane, A. D. Kennedy, B. J. Pendleton, D. Roweth", "Hybrid Monte Carlo",
						"Phys. Lett. B 195, 216", 1987, "10.1016/0370-2693(87)91197-X"),
				new Reference("S. Byrne, M. Girolami", "Geodesic Monte Carlo on embedded manifolds",
						"Scand. J. Stat. 40, 825", 2013, "10.1111/sjos.12036"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(HybridSampler.KINDS);
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
		return new HybridSampler(model, gradient.preciseEvaluator(), setup.random(),
				StartStates.of(model.hamiltonian(), parameters), parameters.real(TEMPERATURE),
				new TunedStep(parameters.real(STEP), setup.burnIn()), parameters.integer(STEPS));
	}
}
