// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.SingleSystemSampler;

/** Walkers at several temperatures that exchange them. */
@Component(service = SamplerProvider.class)
public final class ParallelTempering implements SamplerProvider {

	private static final String LIST = "temperatures";
	private static final String LOWEST = "t-min";
	private static final String HIGHEST = "t-max";

	private static final ParameterSchema SCHEMA = Dynamics.declare(ParameterSchema.builder()
			.positiveList(LIST, "", 0).unit("J/k_B")
			.describe("All temperatures, rising; empty for count temperatures between t-min and t-max.")
			.positive(LOWEST, 0.2).unit("J/k_B").describe("Lowest temperature, if no list is given.")
			.positive(HIGHEST, 2).unit("J/k_B")
			.describe("Highest temperature, if no list is given: high enough that a walker forgets its state there.")
			.integer("count", 16, 2, 1000)
			.describe("Number of temperatures, if no list is given; neighbours differ by a constant factor."))
			.rule(LIST, p -> rising(p.reals(LIST)),
					_ -> "must be at least two different temperatures in rising order, or empty")
			.rule(HIGHEST, p -> p.reals(LIST).length > 0 || p.real(LOWEST) < p.real(HIGHEST),
					p -> p.real(HIGHEST) + " is not above t-min = " + p.real(LOWEST) + "; use a larger value")
			.build();

	private static boolean rising(double[] temperatures) {
		for (int i = 1; i < temperatures.length; i++) {
			if (!(temperatures[i] > temperatures[i - 1])) {
				return false;
			}
		}
		return temperatures.length != 1;
	}

	@Override
	public String id() {
		return "parallel-tempering";
	}

	@Override
	public String name() {
		return "Parallel tempering";
	}

	@Override
	public String description() {
		return "Walkers at several temperatures that exchange them, so that each can leave a deep minimum by way of the"
				+ " hot end and equilibrium is reached where a single temperature would be stuck. Also a good optimiser:"
				+ " the best state seen is remembered.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("K. Hukushima, K. Nemoto", "Exchange Monte Carlo method and application to spin glass"
						+ " simulations", "J. Phys. Soc. Jpn. 65, 1604", 1996, "10.1143/JPSJ.65.1604"),
				new Reference("R. H. Swendsen, J.-S. Wang", "Replica Monte Carlo simulation of spin-glasses",
						"Phys. Rev. Lett. 57, 2607", 1986, "10.1103/PhysRevLett.57.2607"));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Sampler create(SamplerSetup setup) {
		double[] temperatures = temperatures(setup.parameters());
		SingleSystemSampler[] walkers = new SingleSystemSampler[temperatures.length];
		for (int slot = 0; slot < walkers.length; slot++) {
			walkers[slot] = Dynamics.create(setup, slot);
		}
		return new TemperingSampler(setup.hamiltonian(), walkers, temperatures, setup.random());
	}

	private static double[] temperatures(Parameters parameters) {
		double[] listed = parameters.reals(LIST);
		if (listed.length > 0) {
			return listed;
		}
		int count = parameters.integer("count");
		double lowest = parameters.real(LOWEST);
		double highest = parameters.real(HIGHEST);
		double[] temperatures = new double[count];
		for (int slot = 0; slot < count; slot++) {
			temperatures[slot] = slot == count - 1 ? highest
					: lowest * StrictMath.pow(highest / lowest, slot / (double) (count - 1));
		}
		return temperatures;
	}
}
