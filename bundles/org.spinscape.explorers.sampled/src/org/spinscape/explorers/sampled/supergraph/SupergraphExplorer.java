// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.supergraph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.core.space.Configuration;
import org.spinscape.explorers.sampled.minima.Quencher;
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
		Nodes<C> graph = new Nodes<>(hamiltonian, temperatures, journeys(hamiltonian, context, streams), nodes);
		List<Result> results = new ArrayList<>(new SupergraphReport<>(hamiltonian, graph, plan.interval()).results());
		if (passageRuns > 0 && temperatures.length > 1) {
			NestedSampler sampler = NestedSampler.open(plan.sampler(), hamiltonian, context, passageSweeps, 0);
			results.addAll(FoldingTimes.measure(hamiltonian, sampler, graph.nativeMinimum().energy(), temperatures,
					passageRuns, passageSweeps, streams, context));
		}
		results.addAll(BestStateResults.of(hamiltonian, graph.nativeMinimum().state()));
		return results;
	}

	/** One journey for each temperature and run, run fastest. */
	private <C extends Configuration> List<Journey<C>> journeys(Hamiltonian<C> hamiltonian, ExplorerContext context,
			StreamFamily streams) {
		long total = plan.burnIn() + plan.sweeps();
		NestedSampler sampler = NestedSampler.open(plan.sampler(), hamiltonian, context, total, plan.burnIn());
		context.kernel(sampler.create(streams.split(StreamName.PROBE, 0, 0), temperatures[0]).kernel());
		int count = temperatures.length * plan.runs();
		List<Journey<C>> journeys = new ArrayList<>(Collections.nCopies(count, null));
		Crew crew = new Crew(context, "sampling", count * total);
		crew.run(count, index -> {
			int at = index / plan.runs();
			Pace pace = new Pace(crew);
			RandomStream random = streams.split(StreamName.JOURNEY, at, index % plan.runs());
			Journey<C> journey = walk(sampler.create(random, temperatures[at]),
					plan.quencher(hamiltonian, () -> pace.did(0)), pace);
			synchronized (journeys) {
				journeys.set(index, journey);
			}
		});
		return journeys;
	}

	private <C extends Configuration> Journey<C> walk(SingleSystemSampler walker, Quencher<C> quencher, Pace pace) {
		Journey<C> journey = new Journey<>(plan.most());
		for (long sweep = 0; sweep < plan.burnIn(); sweep++) {
			walker.sweep();
			pace.did(1);
		}
		for (long sweep = 1; sweep <= plan.sweeps(); sweep++) {
			walker.sweep();
			if (sweep % plan.interval() == 0) {
				journey.pass(quencher.quench(walker.walker().configuration()));
			}
			pace.did(1);
		}
		pace.flush();
		return journey;
	}
}
