// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

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
import org.spinscape.explorers.sampled.walkers.NestedSampler;
import org.spinscape.explorers.sampled.walkers.RunPieces;

/** Landing probability of a sampler, by many runs. */
@Component(service = ExplorerProvider.class)
public final class Landing implements ExplorerProvider {

	private static final ParameterSchema SCHEMA = RunPieces.declare(PassageTarget.declare(NestedSampler
			.declare(ParameterSchema.builder(), "quench", "The sampler whose end is looked at"))
			.integer("runs", 1000, 2, 100_000_000).describe("Independent runs, each from a start of its own.")
			.integer("sweeps", 1, 1, 1_000_000_000_000L).unit("sweeps")
			.describe("Length of a run; a quench makes one descent in a sweep."), "the error of the share of runs that land")
			.build();

	@Override
	public String id() {
		return "landing";
	}

	@Override
	public String name() {
		return "Landing probability";
	}

	@Override
	public String description() {
		return "The share of runs that end at a target: how wide the mouth of the funnel is for this way down. Runs of any"
				+ " sampler, by default one descent each from a random state, that end in a ground state, in the native state"
				+ " or within an overlap of it, or at an energy; with the binomial error, and where the runs ended.";
	}

	@Override
	public List<Reference> references() {
		return List.of();
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(LandingReport.KINDS, RunPieces.of(parameters).kinds());
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return new PassageTarget(parameters).memory(hamiltonian) + 2L * Double.BYTES * parameters.integer("runs");
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return new PassageTarget(parameters).refuse(hamiltonian);
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new LandingExplorer(new PassageTarget(parameters), NestedSampler.named(parameters), RunPieces.of(parameters),
				parameters.longInteger("sweeps"));
	}
}
