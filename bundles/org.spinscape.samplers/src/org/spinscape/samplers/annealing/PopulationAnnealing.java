// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.annealing;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.WalkerBatch;
import org.spinscape.samplers.NestedDynamics;

/** A population of walkers cooled together, with the free energy on the way. */
@Component(service = SamplerProvider.class)
public final class PopulationAnnealing implements SamplerProvider {

	private static final ParameterSchema SCHEMA = NestedDynamics.declare(ParameterSchema.builder()
			.integer("population", 256, 2, 10_000_000).unit("walkers").describe("Size of the population.")
			.positive("cold", 0.2).unit("J/k_B").describe("Lowest temperature; the first is infinite.")
			.integer("sweeps-per-step", 10, 1, 1_000_000).unit("sweeps")
			.describe("Sweeps at each temperature; their number in the run divided by this is the number of temperatures,"
					+ " spaced evenly in 1/T."))
			.build();

	@Override
	public String id() {
		return "population-annealing";
	}

	@Override
	public String name() {
		return "Population annealing";
	}

	@Override
	public String description() {
		return "Cools many walkers together from infinite temperature; at each step walkers die or multiply by their"
				+ " Boltzmann weights, so that the population stays in equilibrium if it is large enough. Gives the"
				+ " partition function itself, and good optima. Check the mean square family size: it should stay below a"
				+ " hundredth of the population.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("K. Hukushima, Y. Iba", "Population annealing and its application to a spin glass",
						"AIP Conf. Proc. 690, 200", 2003, "10.1063/1.1632130"),
				new Reference("J. Machta", "Population annealing with weighted averages: a Monte Carlo method for rough"
						+ " free-energy landscapes", "Phys. Rev. E 82, 026704", 2010, "10.1103/PhysRevE.82.026704"),
				new Reference("W. Wang, J. Machta, H. G. Katzgraber", "Population annealing: theory and application in spin"
						+ " glasses", "Phys. Rev. E 92, 063307", 2015, "10.1103/PhysRevE.92.063307"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(PopulationSampler.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Sampler create(SamplerSetup setup) {
		int population = setup.parameters().integer("population");
		int each = setup.parameters().integer("sweeps-per-step");
		int steps = Math.clamp(setup.sweeps() / each, 1, 1_000_000);
		WalkerBatch batch = NestedDynamics.batch(setup, population);
		NestedDynamics.randomStart(setup, "the population is weighted from infinite temperature on, where states are random");
		WalkerBatch walkers = NestedDynamics.independent(batch, "resampled copies");
		return new PopulationSampler(setup.hamiltonian(), walkers, setup.random(), 1 / setup.parameters().real("cold"), steps,
				each);
	}
}
