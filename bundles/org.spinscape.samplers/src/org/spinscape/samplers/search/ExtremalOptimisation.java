// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.search;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.StartStates;
import org.spinscape.core.space.Configuration;

/** Bad spins are turned, whatever comes of it. */
@Component(service = SamplerProvider.class)
public final class ExtremalOptimisation extends SearchProvider {

	private static final ParameterSchema SCHEMA = StartStates.declare(ParameterSchema.builder()
			.real("tau", 1.4, 0, 10)
			.describe("Exponent of the law rank^-tau by which the move is chosen: large values take nearly always the best"
					+ " move and are caught in minima, small ones wander. Around 1.2 to 1.6 for spin glasses."))
			.build();

	@Override
	public String id() {
		return "extremal-optimisation";
	}

	@Override
	public String name() {
		return "Extremal optimisation";
	}

	@Override
	public String description() {
		return "Ranks all moves by their energy change, draws a rank k with probability proportional to k^-tau, and makes"
				+ " that move unconditionally: no temperature, no rejection. A sweep is as many steps as there are spins,"
				+ " each ranking all of them.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("S. Boettcher, A. G. Percus", "Optimization with extremal dynamics",
				"Phys. Rev. Lett. 86, 5211", 2001, "10.1103/PhysRevLett.86.5211"));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	<C extends Configuration> Sampler search(Hamiltonian<C> hamiltonian, SamplerSetup setup) {
		return new ExtremalSampler<>(hamiltonian, setup.random(), StartStates.of(hamiltonian, setup.parameters()), setup
				.parameters().real("tau"));
	}
}
