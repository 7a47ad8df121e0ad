// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.minima;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.BestStateResults;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.space.Configuration;

/** Minima of a landscape too large for enumeration, by quenching sampled states. */
@Component(service = ExplorerProvider.class)
public final class SampledMinima implements ExplorerProvider {

	private static final ParameterSchema SCHEMA = SamplingPlan
			.declareBudget(SamplingPlan.declare(ParameterSchema.builder(), "parallel-tempering"))
			.integer("starts", 1000, 0, 100_000_000)
			.describe("Random states that are quenched for the shares of the basins of attraction.")
			.integer("lowest", 10, 1, 1_000_000)
			.describe("Number of lowest minima of which it is asked whether none was missed among them.")
			.build();

	@Override
	public String id() {
		return "sampled-minima";
	}

	@Override
	public String name() {
		return "Sampled minima";
	}

	@Override
	public String description() {
		return "Walks with any sampler, quenches its states, and collects the distinct minima (inherent structures): their"
				+ " energies by temperature, shares of basins of attraction, estimates of what was missed, and whether the"
				+ " lowest are complete. For systems too large for a barrier tree of all states.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("F. H. Stillinger, T. A. Weber", "Hidden structure in liquids", "Phys. Rev. A 25, 978", 1982,
						"10.1103/PhysRevA.25.978"),
				new Reference("A. Chao", "Nonparametric estimation of the number of classes in a population",
						"Scand. J. Stat. 11, 265", 1984, ""),
				new Reference("I. J. Good", "The population frequencies of species and the estimation of population"
						+ " parameters", "Biometrika 40, 237", 1953, "10.1093/biomet/40.3-4.237"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(MinimaReport.KINDS, Coverage.KINDS, BestStateResults.KINDS,
				SamplingPlan.of(parameters).budget(parameters).budgetKinds());
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Explorer create(Parameters parameters) {
		SamplingPlan plan = SamplingPlan.of(parameters).budget(parameters);
		int starts = parameters.integer("starts");
		int lowest = parameters.integer("lowest");
		return (hamiltonian, context) -> explore(hamiltonian, context, plan, starts, lowest);
	}

	private static <C extends Configuration> List<Result> explore(Hamiltonian<C> hamiltonian, ExplorerContext context,
			SamplingPlan plan, int starts, int lowest) {
		Sampled<C> sampled = new Sampling<>(hamiltonian, plan, context, context.random().family()).sample(starts);
		return new MinimaReport<>(hamiltonian, sampled, starts).results(lowest);
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return SamplingPlan.of(parameters).memory(hamiltonian);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return SamplingPlan.refuse(hamiltonian);
	}
}
