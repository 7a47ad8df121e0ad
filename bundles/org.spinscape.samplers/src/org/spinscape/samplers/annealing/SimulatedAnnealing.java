// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.annealing;

import java.util.ArrayList;
import java.util.List;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Replicas;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.samplers.NestedDynamics;
import org.spinscape.samplers.OneReplica;

/** Slow cooling from a hot to a cold temperature over the sweeps of the run, then a quench. */
@Component(service = SamplerProvider.class)
public final class SimulatedAnnealing implements SamplerProvider {

	private static final String GEOMETRIC = "geometric";
	private static final String LINEAR = "linear";
	private static final String LINEAR_BETA = "linear-beta";
	private static final String ADAPTIVE = "adaptive";

	private static final ParameterSchema SCHEMA = NestedDynamics.declare(ParameterSchema.builder()
			.positive("hot", 3).unit("J/k_B").describe("Temperature of the first sweep: well above the energy of a bond.")
			.positive("cold", 0.1).unit("J/k_B")
			.describe("Temperature of the last sweep: well below the smallest energy of an excitation.")
			.choice("schedule", GEOMETRIC, GEOMETRIC, LINEAR, LINEAR_BETA, ADAPTIVE)
			.describe("Between them: geometric lowers T by a constant factor, linear in equal steps, linear-beta raises"
					+ " 1/T in equal steps, adaptive learns from one tenth of the sweeps where the energy fluctuates"
					+ " most and spends its time there (constant thermodynamic speed)."))
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
		return List.of(
				new Reference("S. Kirkpatrick, C. D. Gelatt, M. P. Vecchi", "Optimization by simulated annealing",
						"Science 220, 671", 1983, "10.1126/science.220.4598.671"),
				new Reference("P. Salamon, J. D. Nulton, J. R. Harland, J. Pedersen, G. Ruppeiner, L. Liao",
						"Simulated annealing with constant thermodynamic speed", "Comput. Phys. Commun. 49, 423", 1988,
						"10.1016/0010-4655(88)90003-3"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(AnnealingReplicas.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Sampler create(SamplerSetup setup) {
		return new OneReplica(replicas(List.of(setup)));
	}

	@Override
	public Replicas replicas(List<SamplerSetup> setups) {
		List<Schedule> schedules = new ArrayList<>();
		for (SamplerSetup setup : setups) {
			schedules.add(schedule(setup.parameters(), Math.max(1, setup.sweeps())));
		}
		return new AnnealingReplicas(setups.getFirst().hamiltonian(), NestedDynamics.batch(setups, 1), schedules);
	}

	private static Schedule schedule(Parameters parameters, long sweeps) {
		double hot = parameters.real("hot");
		double cold = parameters.real("cold");
		return switch (parameters.text("schedule")) {
			case ADAPTIVE -> new AdaptiveSchedule(hot, cold, sweeps);
			case LINEAR -> new FixedSchedule(hot, cold, FixedSchedule.Curve.LINEAR, sweeps);
			case LINEAR_BETA -> new FixedSchedule(hot, cold, FixedSchedule.Curve.LINEAR_BETA, sweeps);
			default -> new FixedSchedule(hot, cold, FixedSchedule.Curve.GEOMETRIC, sweeps);
		};
	}
}
