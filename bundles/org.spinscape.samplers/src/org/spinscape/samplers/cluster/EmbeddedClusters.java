// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.cluster;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.SpinReflections;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.StartStates;
import org.spinscape.core.space.Configuration;

/** Reflects clusters of Potts spins, clocks and vectors. */
@Component(service = SamplerProvider.class)
public final class EmbeddedClusters implements SamplerProvider {

	private static final ParameterSchema SCHEMA = StartStates
			.declare(ParameterSchema.builder().positive(ClusterProvider.TEMPERATURE, 1).unit("J/k_B")
					.describe("Temperature of the heat bath."))
			.build();

	@Override
	public String id() {
		return "embedded-clusters";
	}

	@Override
	public String name() {
		return "Clusters of reflected spins";
	}

	@Override
	public String description() {
		return "Draws a reflection that leaves the energy unchanged, such as an exchange of two Potts values or a mirror plane"
				+ " of vectors, joins neighbours that would lose energy if only one of them were reflected, and reflects each"
				+ " cluster with probability one half. For Potts, clock, XY and Heisenberg models without field. Exact at every"
				+ " temperature; free of critical slowing down where bonds are not frustrated, and of little use where they"
				+ " are.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("U. Wolff", "Collective Monte Carlo updating for spin systems",
				"Phys. Rev. Lett. 62, 361", 1989, "10.1103/PhysRevLett.62.361"),
				new Reference("R. H. Swendsen, J.-S. Wang", "Nonuniversal critical dynamics in Monte Carlo simulations",
						"Phys. Rev. Lett. 58, 86", 1987, "10.1103/PhysRevLett.58.86"));
	}

	@Override
	public Set<Class<?>> requires() {
		return Set.of(SpinReflections.class);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Sampler create(SamplerSetup setup) {
		return create(setup.hamiltonian(), setup);
	}

	private static <C extends Configuration> Sampler create(Hamiltonian<C> model, SamplerSetup setup) {
		SpinReflections reflections = model.capability(SpinReflections.class)
				.orElseThrow(() -> new ParameterException(ClusterProvider.TEMPERATURE,
						"has no meaning for embedded-clusters: the model has no reflections of its spins"));
		return new EmbeddedClustersSampler<>(model, reflections, setup.random(),
				StartStates.of(model, setup.parameters()), setup.parameters().real(ClusterProvider.TEMPERATURE));
	}
}
