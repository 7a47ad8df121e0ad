// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.networks.boltzmann.SpinSource;
import org.spinscape.networks.boltzmann.TrainingPlan;

/** Where a machine carries spins that it draws over and over again: to the transition, or elsewhere? */
@Component(service = ExplorerProvider.class)
public final class MachineFlow implements ExplorerProvider {

	private static final String TEMPERATURES = "temperatures";

	private static final ParameterSchema SCHEMA = TrainingPlan.declare(SpinSource.declare(ParameterSchema.builder()
			.positiveList(TEMPERATURES, "1.8, 2.2, 2.6, 3, 3.4, 3.8", 2).unit("J/k_B")
			.describe("Temperatures of the spins that the machine learns, in equal parts.")
			.integer("hidden", 64, 1, 10_000).unit("units").describe("Hidden units.")
			.integer("flow", 400, 5, 100_000).describe(
					"Times that both layers are drawn in turn, from spins of the coldest and of"
							+ " the hottest temperature."), 1000), 2000, 0.03, false)
			.integer("walkers", 400, 20, 100_000).describe("States that are carried on from each temperature.")
			.rule("biases", p -> !p.bool("biases"),
					_ -> "spins and their mirror images are equally likely; train without biases")
			.rule(TEMPERATURES, p -> Arrays.stream(p.reals(TEMPERATURES))
					.allMatch(t -> t > TorusEnergy.COLDEST && t < TorusEnergy.HOTTEST),
					_ -> "the thermometer reads temperatures from " + TorusEnergy.COLDEST + " to " + TorusEnergy.HOTTEST)
			.build();

	@Override
	public String id() {
		return "machine-flow";
	}

	@Override
	public String name() {
		return "Flow of a Boltzmann machine";
	}

	@Override
	public String description() {
		return "Trains a restricted Boltzmann machine on spins of many temperatures together, then lets it draw"
				+ " hidden and visible"
				+ " units in turn from cold and from hot spins. The thermometer is the exact energy of the finite"
				+ " lattice, so that"
				+ " no trained network judges another; the temperature that the mean energy of all that was learnt"
				+ " reads is the"
				+ " control, since a perfect machine goes there.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("S. Iso, S. Shiba, S. Yokoo", "Scale-invariant feature extraction of neural network and"
						+ " renormalization group flow", "Phys. Rev. E 97, 053304", 2018, "10.1103/PhysRevE.97.053304"),
				new Reference("B. Kaufman", "Crystal statistics. II. Partition function evaluated by spinor analysis",
						"Phys. Rev. 76, 1232", 1949, "10.1103/PhysRev.76.1232"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(MachineFlowExplorer.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Optional<String> refuseSampler(Sampler sampler, Parameters parameters) {
		return SingleSystemSampler.refuse(sampler);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return Subjects.refuse(hamiltonian, Integer.MAX_VALUE).or(() -> Subjects.refuseNoTorus(hamiltonian, 1));
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return (long) (4.0 * Double.BYTES * hamiltonian.space().sites()
				* (parameters.integer("samples") * (double) parameters.reals(TEMPERATURES).length + parameters.integer(
						"walkers")));
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new MachineFlowExplorer(SpinSource.of(parameters), TrainingPlan.of(parameters),
				Arrays.stream(parameters.reals(TEMPERATURES)).sorted().toArray(), parameters.integer("hidden"),
				parameters.integer("flow"), parameters.integer("walkers"));
	}
}
