// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.supergraph;

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
import org.spinscape.core.result.BestStateResults;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.explorers.sampled.minima.SamplingPlan;
import org.spinscape.explorers.sampled.passage.FoldingTimes;

/** The supergraph of Garstecki, Hoang and Cieplak: minima joined by the rates at which a sampler passes between them. */
@Component(service = ExplorerProvider.class)
public final class Supergraph implements ExplorerProvider {

	private static final ParameterSchema SCHEMA = SamplingPlan
			.declareBudget(SamplingPlan.declare(ParameterSchema.builder(), "metropolis(order=random)"),
					"the error of the probability of the native minimum, at any temperature,")
			.positiveList("temperatures", "0.15, 0.25, 0.4, 0.6, 0.8, 1, 1.3, 1.7, 2.2", 1).unit("J/k_B")
			.describe("Temperatures of the sampler, which must be one of one system.")
			.integer("nodes", 40, 2, 100_000)
			.describe("Minima that become nodes: those in which the sampler was most, over all temperatures.")
			.integer("passage-runs", 200, 0, 1_000_000)
			.describe("Runs at each temperature that time the first passage from random states to the native minimum; 0 for"
					+ " none.")
			.integer("passage-sweeps", 5000, 1, 1_000_000_000_000L).unit("sweeps")
			.describe("Length of such a run at most; longer ones are censored.")
			.build();

	@Override
	public String id() {
		return "supergraph";
	}

	@Override
	public String name() {
		return "Supergraph of minima";
	}

	@Override
	public String description() {
		return "Walks at several temperatures, quenches the states, and counts how often the walk passes from one inherent"
				+ " structure to another: nodes with their probabilities, edges with their rates, a check of detailed"
				+ " balance, the probability of the native minimum and the folding temperature, and folding times with"
				+ " the temperature where they are shortest. The native minimum is the lowest that was found.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("P. Garstecki, T. X. Hoang, M. Cieplak",
				"Energy landscapes, supergraphs, and folding funnels in spin systems", "Phys. Rev. E 60, 3219", 1999,
				"").unconfirmed(),
				new Reference("F. H. Stillinger, T. A. Weber", "Hidden structure in liquids", "Phys. Rev. A 25, 978", 1982,
						"10.1103/PhysRevA.25.978"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(SupergraphReport.KINDS, Balance.KINDS, FoldingTimes.KINDS,
				BestStateResults.KINDS, SamplingPlan.of(parameters).budget(parameters).budgetKinds());
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new SupergraphExplorer(SamplingPlan.of(parameters).budget(parameters), parameters.reals("temperatures"),
				parameters.integer("nodes"), parameters.integer("passage-runs"), parameters.longInteger("passage-sweeps"));
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return SamplingPlan.of(parameters).memory(hamiltonian) * parameters.reals("temperatures").length;
	}

	@Override
	public Optional<String> refuseSampler(Sampler sampler, Parameters parameters) {
		return SingleSystemSampler.refuse(sampler);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return SamplingPlan.refuse(hamiltonian);
	}
}
