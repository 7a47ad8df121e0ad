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

/** Slow cooling from a hot to a cold temperature over the sweeps of the run, then a quench. */
@Component(service = SamplerProvider.class)
public final class SimulatedAnnealing implements SamplerProvider {

	private static final String LINEAR_BETA = "linear-beta";

	private static final ParameterSchema SCHEMA = Dynamics.declare(ParameterSchema.builder()
			.positive("hot", 3).unit("J/k_B").describe("Temperature of the first sweep: well above the energy of a bond.")
			.positive("cold", 0.1).unit("J/k_B")
			.describe("Temperature of the last sweep: well below the smallest energy of an excitation.")
			.choice("schedule", "geometric", "geometric", LINEAR_BETA)
			.describe("Between them: geometric lowers T by a constant factor, linear-beta raises 1/T in equal steps."))
			.rule("cold", p -> p.real("cold") <= p.real("hot"),
					p -> p.real("cold") + " is above the hot temperature " + p.real("hot") + "; use a smaller value")
			.build();

	@Override
	public String id() {
		return "simulated-annealing";
	}

	@Override
	public String name() {
		return "Simulated annealing";
	}

	@Override
	public String description() {
		return "Searches low energies by slow cooling over the sweeps of the run, ended by a greedy quench, and remembers"
				+ " the best state seen. Does not sample equilibrium.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("S. Kirkpatrick, C. D. Gelatt, M. P. Vecchi", "Optimization by simulated annealing",
				"Science 220, 671", 1983, "10.1126/science.220.4598.671"));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Sampler create(SamplerSetup setup) {
		Parameters parameters = setup.parameters();
		Schedule schedule = new Schedule(parameters.real("hot"), parameters.real("cold"),
				LINEAR_BETA.equals(parameters.text("schedule")), Math.max(1, setup.sweeps()));
		return new AnnealingSampler(setup.hamiltonian(), Dynamics.create(setup, 0), schedule);
	}

	/**
	 * Temperature as a function of the sweep.
	 *
	 * @param hot        of the first sweep
	 * @param cold       of the last sweep and all after it
	 * @param linearBeta whether 1/T is linear, else ln T
	 * @param sweeps     length of the run
	 */
	record Schedule(double hot, double cold, boolean linearBeta, long sweeps) {

		/** Temperature of a sweep, counted from 0. */
		double temperature(long sweep) {
			if (sweep >= sweeps - 1) {
				return cold;
			}
			double part = sweep / (double) (sweeps - 1);
			return linearBeta ? 1 / (1 / hot + part * (1 / cold - 1 / hot)) : hot * StrictMath.pow(cold / hot, part);
		}
	}
}
