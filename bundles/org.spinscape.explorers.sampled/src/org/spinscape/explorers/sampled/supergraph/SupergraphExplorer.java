// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.supergraph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.explorer.BudgetWatch;
import org.spinscape.core.explorer.Crew;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.Pace;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.BestStateResults;
import org.spinscape.core.result.Result;
import org.spinscape.core.space.Configuration;
import org.spinscape.explorers.sampled.minima.SamplingPlan;
import org.spinscape.explorers.sampled.passage.FoldingTimes;
import org.spinscape.explorers.sampled.walkers.NestedSampler;

/** See {@link Supergraph}. */
final class SupergraphExplorer implements Explorer {

	private final SamplingPlan plan;
	private final double[] temperatures;
	private final int nodes;
	private final int passageRuns;
	private final long passageSweeps;

	SupergraphExplorer(SamplingPlan plan, double[] temperatures, int nodes, int passageRuns, long passageSweeps) {
		this.plan = plan;
		this.temperatures = temperatures;
		this.nodes = nodes;
		this.passageRuns = passageRuns;
		this.passageSweeps = passageSweeps;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		return exploreOn(hamiltonian, context);
	}

	private <C extends Configuration> List<Result> exploreOn(Hamiltonian<C> hamiltonian, ExplorerContext context) {
		StreamFamily streams = context.random().family();
		BudgetWatch watch = context.watch(plan.budget());
		Nodes<C> graph = graph(hamiltonian, context, streams, watch);
		List<Result> results = new ArrayList<>(new SupergraphReport<>(hamiltonian, graph, plan.interval()).results());
		if (passageRuns > 0 && temperatures.length > 1) {
			NestedSampler sampler = NestedSampler.open(plan.sampler(), hamiltonian, context, passageSweeps, 0);
			results.addAll(FoldingTimes.measure(hamiltonian, sampler, graph.nativeMinimum().energy(), temperatures,
					passageRuns, passageSweeps, streams, context));
		}
		results.addAll(BestStateResults.of(hamiltonian, graph.nativeMinimum().state()));
		if (plan.budget().open()) {
			results.add(BudgetWatch.done("sweeps", List.of(watch)));
		}
		return results;
	}

	/** From one journey for each temperature and run, run fastest. */
	private <C extends Configuration> Nodes<C> graph(Hamiltonian<C> hamiltonian, ExplorerContext context,
			StreamFamily streams, BudgetWatch watch) {
		long total = plan.burnIn() + plan.sweeps();
		NestedSampler sampler = NestedSampler.open(plan.sampler(), hamiltonian, context, total, plan.burnIn());
		context.kernel(sampler.create(streams.split(StreamName.PROBE, 0, 0), temperatures[0]).kernel());
		int count = temperatures.length * plan.runs();
		List<Traveller<C>> travellers = new ArrayList<>(Collections.nCopies(count, null)); // each has a place of its own
		Crew crew = new Crew(context, "sampling", count * total);
		long made = 0;
		do {
			long piece = plan.piece(made);
			crew.run(count, index -> {
				if (travellers.get(index) == null) {
					int at = index / plan.runs();
					RandomStream random = streams.split(StreamName.JOURNEY, at, index % plan.runs());
					travellers.set(index, new Traveller<>(hamiltonian, plan, sampler.create(random, temperatures[at]),
							new Pace(crew)));
				}
				travellers.get(index).sweep(piece);
			});
			made += piece;
		} while (watch.goesOn(made, () -> error(nodes(hamiltonian, travellers))));
		return nodes(hamiltonian, travellers);
	}

	private <C extends Configuration> Nodes<C> nodes(Hamiltonian<C> hamiltonian, List<Traveller<C>> travellers) {
		return new Nodes<>(hamiltonian, temperatures, travellers.stream().map(Traveller::journey).toList(), nodes);
	}

	/** Of the probability of the native minimum, the largest of all temperatures. */
	private static double error(Nodes<?> graph) {
		return IntStream.range(0, graph.temperatures().length).mapToDouble(t -> graph.probabilities(t)[0].error()).max()
				.orElse(Double.NaN);
	}
}
