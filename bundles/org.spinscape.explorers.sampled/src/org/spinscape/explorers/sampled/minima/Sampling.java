// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.minima;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.explorer.BudgetWatch;
import org.spinscape.core.explorer.Crew;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.MeanWithError;
import org.spinscape.core.explorer.Pace;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.BestStateResults;
import org.spinscape.core.space.Configuration;
import org.spinscape.explorers.sampled.walkers.NestedSampler;

/**
 * Quenches the states of several runs of a sampler, and random states. The same for any number of threads.
 *
 * @param <C> configurations
 */
public final class Sampling<C extends Configuration> {

	/** Random starts that share a stream. */
	private static final int BUNCH = 50;

	private final Hamiltonian<C> hamiltonian;
	private final SamplingPlan plan;
	private final ExplorerContext context;
	private final StreamFamily streams;
	private final Reduction<C> reduction;

	/** @param streams of all random numbers */
	public Sampling(Hamiltonian<C> hamiltonian, SamplingPlan plan, ExplorerContext context, StreamFamily streams) {
		this.hamiltonian = hamiltonian;
		this.plan = plan;
		this.context = context;
		this.streams = streams;
		reduction = new Reduction<>(hamiltonian);
	}

	/** @param starts number of states drawn uniformly and quenched, for shares of basins */
	public Sampled<C> sample(int starts) {
		long total = plan.burnIn() + plan.sweeps();
		NestedSampler nested = NestedSampler.open(plan.sampler(), hamiltonian, context, total, plan.burnIn());
		context.kernel(nested.create(streams.split(StreamName.PROBE, 0, 0)).kernel());
		List<SamplingRun<C>> runs = new ArrayList<>(Collections.nCopies(plan.runs(), null)); // each run has a place of its own
		Crew crew = new Crew(context, "sampling minima", plan.runs() * total);
		Lowest<C> lowest = new Lowest<>();
		BudgetWatch watch = context.watch(plan.budget());
		long made = 0;
		do {
			long piece = plan.piece(made);
			crew.run(plan.runs(), run -> {
				if (runs.get(run) == null) {
					runs.set(run, new SamplingRun<>(hamiltonian, plan, run, nested.create(streams.split(StreamName.RUN, run,
							0)),
							new Pace(crew), minimum -> {
								lowest.met(minimum);
								crew.soFar(() -> BestStateResults.of(hamiltonian, lowest.state()));
							}));
				}
				runs.get(run).sweep(piece);
			});
			made += piece;
		} while (watch.goesOn(made, () -> error(runs)));
		Tallies<C> all = new Tallies<>(plan.most());
		long quenches = 0;
		long unfinished = 0;
		for (SamplingRun<C> run : runs) {
			all.addAll(run.minima());
			quenches += run.quenches();
			unfinished += run.unfinished();
		}
		unfinished += fall(starts, all);
		SamplingRun<C> first = runs.getFirst();
		return new Sampled<>(all.sorted(reduction), first.temperatures(), energies(runs), first.equilibrium(), quenches,
				unfinished, all.lost(), plan.budget().open() ? Optional.of(BudgetWatch.done("sweeps", List.of(watch)))
						: Optional.empty());
	}

	/** {@code [slot][run]} */
	private double[][] energies(List<SamplingRun<C>> runs) {
		double[][] energies = new double[runs.getFirst().energies().length][runs.size()];
		for (int run = 0; run < runs.size(); run++) {
			double[] one = runs.get(run).energies();
			for (int slot = 0; slot < energies.length; slot++) {
				energies[slot][run] = one[slot];
			}
		}
		return energies;
	}

	/** Of the mean over runs, the largest of all slots. */
	private double error(List<SamplingRun<C>> runs) {
		return Arrays.stream(energies(runs)).mapToDouble(slot -> MeanWithError.of(slot).error()).max().orElse(Double.NaN);
	}

	/** Quenches random states. @return how many ended on a plateau too large to look at */
	private long fall(int starts, Tallies<C> all) {
		int bunches = (starts + BUNCH - 1) / BUNCH;
		List<List<Inherent<C>>> found = new ArrayList<>(Collections.nCopies(bunches, null));
		Crew crew = new Crew(context, "random starts", starts);
		crew.run(bunches, bunch -> {
			Pace pace = new Pace(crew);
			Quencher<C> quencher = plan.quencher(hamiltonian, () -> pace.did(0));
			RandomStream random = streams.split(StreamName.STARTS, bunch, 0);
			List<Inherent<C>> mine = new ArrayList<>();
			for (int i = bunch * BUNCH; i < Math.min(starts, (bunch + 1) * BUNCH); i++) {
				mine.add(quencher.quench(hamiltonian.space().random(random)));
				crew.did(1);
			}
			synchronized (found) {
				found.set(bunch, mine);
			}
		});
		long unfinished = 0;
		for (List<Inherent<C>> mine : found) {
			for (Inherent<C> minimum : mine) {
				all.of(minimum).startedAbove();
				unfinished += minimum.whole() ? 0 : 1;
			}
		}
		return unfinished;
	}
}
