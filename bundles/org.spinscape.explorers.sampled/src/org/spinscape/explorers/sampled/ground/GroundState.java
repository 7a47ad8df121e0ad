// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.BestStateResults;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.core.space.DiscreteSpace;
import org.spinscape.explorers.sampled.walkers.NestedSampler;
import org.spinscape.kernels.exact.PairMinimum;

/** Searches for the ground state by whatever suits the model. */
@Component(service = ExplorerProvider.class)
public final class GroundState implements ExplorerProvider {

	private static final String BUDGET = "budget";
	private static final String GENERATIONS = "generations";
	private static final String TARGET = "target";
	private static final String SEARCH = "search";
	private static final String AUTO = "auto";
	private static final String RENORMALISATION = "renormalisation";
	private static final String ANNEALING = "annealing";
	private static final String SAMPLER = "sampler";

	private static final ParameterSchema SCHEMA = NestedSampler.declare(ParameterSchema.builder()
			.real(BUDGET, 10, 0, 1e9).unit("s")
			.describe(
					"Time after which no generation of a search begins; 0 for no limit. How far a search comes in a time depends"
							+ " on the machine: it is recorded, and 'rerun' goes as far.")
			.integer(GENERATIONS, 0, 0, Integer.MAX_VALUE)
			.describe("Generations of each search; 0 for no limit.")
			.text(TARGET, "")
			.describe("A search ends when it has found this: the objective if the model has one (the cut of a graph), else"
					+ " the energy in J. An energy is meant for any model if it is written energy:-1679.17. The word best-known"
					+ " takes the best value known from the literature. Empty for none.")
			.integer("repeats", 1, 1, 1_000_000)
			.describe("Independent searches, for statistics of the time to the target.")
			.integer("exact", 32, 0, 44).unit("spins")
			.describe("Up to so many spins with pair couplings all states are looked at, which proves the ground state.")
			.choice(SEARCH, AUTO, AUTO, RENORMALISATION, ANNEALING, SAMPLER)
			.describe(
					"How larger models are searched that bring no search of their own. renormalisation, for Ising spins with pair"
							+ " couplings and fields: many short annealings, whose common blocks of spins become the spins of smaller"
							+ " problems. annealing: generations of annealing by the sampler, and crossover of pairs. auto takes the first"
							+ " where no spin has more than 16 neighbours, unless a sampler is named. sampler: runs of the sampler as it is, for any model, to compare"
							+ " with; parallel-tempering and population-annealing are taken, too.")
			.integer("sweeps", 10_000, 1, Integer.MAX_VALUE)
			.onlyWith(SEARCH, SAMPLER)
			.describe("Sweeps of each run of the sampler, which is a generation then."),
			"metropolis", "The sampler that anneals or runs")
			.rule(GENERATIONS,
					p -> p.real(BUDGET) > 0 || p.integer(GENERATIONS) > 0 || !p.text(TARGET).isBlank(),
					_ -> "0 together with budget=0 and no target leaves a search without an end; set one of them")
			.rule(TARGET, p -> Target.readable(p.text(TARGET)),
					p -> "'" + p.text(TARGET) + "' is not a number; use a number, energy: with a number, " + Target.BEST_KNOWN
							+ ", or leave it empty")
			.build();

	@Override
	public String id() {
		return "ground-state";
	}

	@Override
	public String name() {
		return "Ground-state search";
	}

	@Override
	public String description() {
		return "Finds low states by what suits the model: all states of a small pair model, which is a proof; a model's own"
				+ " search if it brings one; of Ising spins with pair couplings, renormalisation: the blocks that low states have in"
				+ " common are the spins of a smaller problem; else generations of annealing and crossover of connected regions between"
				+ " good states; on a smooth landscape, descents and kicks. With repeats and a target, the statistics of the time to"
				+ " find it.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("S. Kirkpatrick, C. D. Gelatt, M. P. Vecchi", "Optimization by simulated annealing",
						"Science 220, 671", 1983, "10.1126/science.220.4598.671"),
				new Reference("K. F. Pal", "The ground state energy of the Edwards-Anderson Ising spin glass with a hybrid"
						+ " genetic algorithm", "Physica A 223, 283", 1996, "").unconfirmed(),
				new Reference("J. Houdayer, O. C. Martin", "Renormalization for discrete optimization",
						"Phys. Rev. Lett. 83 (5), arXiv:cond-mat/9901276", 1999, "10.48550/arXiv.cond-mat/9901276"),
				new Reference("J. Houdayer, O. C. Martin", "A hierarchical approach for computing spin glass ground states",
						"arXiv:cond-mat/0105617", 2001, "10.48550/arXiv.cond-mat/0105617"),
				new Reference("Z. Zhu, A. J. Ochoa, H. G. Katzgraber",
						"Efficient cluster algorithm for spin glasses in any space dimension",
						"Phys. Rev. Lett. 115, 077201", 2015, "10.1103/PhysRevLett.115.077201"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(GroundStateReport.KINDS, TimeToTarget.KINDS, BestStateResults.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public boolean walks(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return explorer(parameters).walks(hamiltonian);
	}

	@Override
	public Optional<String> refuseSampler(Sampler sampler, Parameters parameters) {
		return way(parameters) == SearchPlan.Way.SAMPLER ? Optional.empty() : SingleSystemSampler.refuse(sampler);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		if (!(hamiltonian.space() instanceof DiscreteSpace<?>) && !SmoothSearch.suits(hamiltonian)) {
			return Optional.of("there are no elementary moves on " + hamiltonian.space().description()
					+ ", and the model has no gradient to descend by; give it one");
		}
		if (RENORMALISATION.equals(parameters.text(SEARCH)) && PairMinimum.couplings(hamiltonian).isEmpty()) {
			return Optional.of("search=" + RENORMALISATION
					+ " is for Ising spins with pair couplings and fields, which the model does not have; use search="
					+ AUTO);
		}
		return Target.of(parameters.text(TARGET), hamiltonian).problem();
	}

	@Override
	public Explorer create(Parameters parameters) {
		return explorer(parameters);
	}

	private static GroundStateExplorer explorer(Parameters parameters) {
		return new GroundStateExplorer(
				new SearchLimits(parameters.real(BUDGET), parameters.integer(GENERATIONS), parameters.text(TARGET)),
				parameters.integer("repeats"), parameters.integer("exact"),
				new SearchPlan(way(parameters), NestedSampler.named(parameters), parameters.integer("sweeps")));
	}

	private static SearchPlan.Way way(Parameters parameters) {
		return switch (parameters.text(SEARCH)) {
			case RENORMALISATION -> SearchPlan.Way.BLOCKS;
			case ANNEALING -> SearchPlan.Way.ANNEALING;
			case SAMPLER -> SearchPlan.Way.SAMPLER;
			default -> NestedSampler.named(parameters).equals(NestedSampler.named(SCHEMA.parse(Map.of())))
					? SearchPlan.Way.AUTO
					: SearchPlan.Way.ANNEALING;
		};
	}
}
