// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.StartStates;
import org.spinscape.core.space.Configuration;

/** A walk that visits all energies equally often, with weights from shorter runs or from a file. */
@Component(service = SamplerProvider.class)
public final class Multicanonical implements SamplerProvider {

	private static final String BINS = "bins";
	private static final ParameterSchema SCHEMA = StartStates.declare(ParameterSchema.builder().integer(BINS, 200, 2,
			1_000_000)
			.describe("Bins of the energy range for the weights, where energies are no whole multiples of a quantum.")
			.integer("iterations", 20, 1, 100_000)
			.describe("Runs of equal length that the burn-in is divided into; each improves the weights.")
			.optionalFile(WeightsFile.PARAMETER)
			.describe("A table of an earlier run on this landscape as CSV, flat-weights or log-density-of-states, to take the"
					+ " weights from; then nothing is learned, and the burn-in is left to the walk."))
			.build();

	@Override
	public String id() {
		return "multicanonical";
	}

	@Override
	public String name() {
		return "Multicanonical";
	}

	@Override
	public String description() {
		return "Learns weights that make all energies equally likely by short runs during the burn-in, each of which gives"
				+ " the weights of the next, or takes those of an earlier run, and goes on with them fixed. Its records are no"
				+ " thermal ones; the analyzer reweighting makes means at any temperature of them. Without burn-in and file"
				+ " all states are equally likely. For Ising and Potts spins.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("B. A. Berg, T. Neuhaus", "Multicanonical ensemble: a new approach to simulate first-order"
						+ " phase transitions", "Phys. Rev. Lett. 68, 9", 1992, "10.1103/PhysRevLett.68.9"),
				new Reference("B. A. Berg", "Multicanonical recursions", "J. Stat. Phys. 82, 323", 1996,
						""));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(FlatSampler.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Sampler create(SamplerSetup setup) {
		return create(setup.hamiltonian(), setup);
	}

	private static <C extends Configuration> Sampler create(Hamiltonian<C> hamiltonian, SamplerSetup setup) {
		FlatSpaces.refuse(hamiltonian.space()).ifPresent(reason -> {
			throw ParameterException.unsuited(reason);
		});
		Parameters parameters = setup.parameters();
		Path file = parameters.file(WeightsFile.PARAMETER);
		if (!file.toString().isEmpty()) {
			return new FlatSampler<>(hamiltonian, setup.random(), StartStates.of(hamiltonian, setup.parameters()), WeightsFile
					.read(file));
		}
		long runLength = Math.max(1, setup.burnIn() / parameters.integer("iterations"));
		Levels levels = LevelRange.of(hamiltonian, parameters.integer(BINS), setup.random());
		return new FlatSampler<>(hamiltonian, setup.random(), StartStates.of(hamiltonian, setup.parameters()),
				new MulticanonicalLearning(levels, runLength), setup.burnIn());
	}
}
