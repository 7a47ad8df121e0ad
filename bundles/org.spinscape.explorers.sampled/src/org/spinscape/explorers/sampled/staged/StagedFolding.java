// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.staged;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.ContactEnergies;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;

/** Does it help to fix local structure in stages while a chain folds? */
@Component(service = ExplorerProvider.class)
public final class StagedFolding implements ExplorerProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("rounds", 5, 2, 1000).describe("Rounds, between which turns are given up.")
			.integer("runs", 100, 5, 1_000_000).describe("Runs of a round.")
			.integer("steps", 1000, 1, 1_000_000_000).describe("Attempted turns of a run.")
			.integer("repeats", 20, 3, 1_000_000).describe("Independent repetitions of all rounds, for the errors.")
			.real("lowest", 0.2, 0, 1)
			.describe("Share of the runs of a round, those of lowest energy, whose turns are counted.")
			.real("threshold", 0.1, 0, 1)
			.describe("Turns that a smaller share of these have at a place are given up there.")
			.positive("hot", 2).unit("J/k_B").describe("Temperature at the start of a run.")
			.positive("cold", 0.25).unit("J/k_B").describe("Temperature at its end; it falls by equal factors.")
			.rule("cold", p -> p.real("cold") <= p.real("hot"), _ -> "must not be above hot")
			.build();

	@Override
	public String id() {
		return "staged-folding";
	}

	@Override
	public String name() {
		return "Folding in stages";
	}

	@Override
	public String description() {
		return "Anneals a lattice protein by single turns in rounds; after each round turns that are rare among the"
				+ " lowest states"
				+ " are given up, as structure is fixed in stages. Beside it, at equal cost: no deletion, deletion"
				+ " anywhere, and"
				+ " deletion by all runs instead of the lowest. Says whether staging raises the success of a run,"
				+ " and whether the"
				+ " turns of early low states already point to the native fold.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("J. DeBartolo, A. Colubri, A. K. Jha, J. E. Fitzgerald, K. F. Freed, T. R. Sosnick",
				"Mimicking the folding pathway to improve homology-free protein structure prediction",
				"Proc. Natl. Acad. Sci. USA 106, 3734", 2009, "10.1073/pnas.0811363106"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(StagedReport.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Set<Class<?>> requires() {
		return Set.of(ContactEnergies.class);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return hamiltonian.capability(ContactEnergies.class).filter(chain -> chain.dimension() == 2).isPresent()
				? Optional.empty()
				: Optional.of("turns are those of a chain on the square lattice; use hp-protein or go-protein with"
						+ " lattice=square");
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new StagedExplorer(new Stages(
				new TurnAnnealing(parameters.integer("steps"), parameters.real("hot"), parameters.real("cold")),
				parameters.integer("rounds"), parameters.integer("runs"), parameters.real("lowest"),
				parameters.real("threshold")), parameters.integer("repeats"));
	}
}
