// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.vector;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.capability.VectorFields;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.StartStates;
import org.spinscape.samplers.smooth.SmoothModel;

/** Vectors drawn anew in their fields, and turned about them. */
@Component(service = SamplerProvider.class)
public final class VectorHeatBath implements SamplerProvider {

	private static final String TEMPERATURE = "temperature";
	private static final String TURNS = "over-relaxation";

	private static final ParameterSchema SCHEMA = StartStates.declare(ParameterSchema.builder()
			.positive(TEMPERATURE, 1).unit("J/k_B").describe("Temperature of the heat bath.")
			.integer(TURNS, 5, 0, 1_000)
			.describe("How often, in each sweep, every vector is also turned half round about its field, which changes no"
					+ " energy and costs less than a draw (over-relaxation). 0 leaves the heat bath alone."))
			.build();

	@Override
	public String id() {
		return "vector-heat-bath";
	}

	@Override
	public String name() {
		return "Heat bath and over-relaxation of vectors";
	}

	@Override
	public String description() {
		return "Draws each vector anew from its distribution in the field of the others, and in between turns each half round"
				+ " about its field, which decorrelates long waves for next to nothing. For XY and Heisenberg models with any"
				+ " couplings and fields, glasses among them. Exact at every temperature.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("M. Creutz", "Overrelaxation and Monte Carlo simulation", "Phys. Rev. D 36, 515", 1987,
						"").unconfirmed(),
				new Reference("A. T. A. Wood", "Simulation of the von Mises Fisher distribution",
						"Commun. Stat. Simul. Comput. 23, 157", 1994, "10.1080/03610919408813161"));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Set<Class<?>> requires() {
		return Set.of(VectorFields.class);
	}

	@Override
	public Sampler create(SamplerSetup setup) {
		VectorFields fields = setup.hamiltonian().capability(VectorFields.class)
				.orElseThrow(() -> new ParameterException(TEMPERATURE,
						"has no meaning for vector-heat-bath: the model has no vectors in fields"));
		SmoothModel model = SmoothModel.of(setup);
		return new VectorHeatBathSampler(model.hamiltonian(), fields, setup.random(),
				StartStates.of(model.hamiltonian(), setup.parameters()), setup.parameters().real(TEMPERATURE),
				setup.parameters().integer(TURNS));
	}
}
