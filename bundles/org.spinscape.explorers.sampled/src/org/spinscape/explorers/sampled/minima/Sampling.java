// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.minima;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

import org.spinscape.core.explorer.Crew;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.Pace;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.BestStateResults;
import org.spinscape.core.sampler.Sampler;
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

	/** What one run has found. */
	private record Catch<C extends Configuration>(Tallies<C> minima, double[] temperatures, double[] energies,
			boolean equilibrium, long quenches, long unfinished) {
	}

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
		List<Catch<C>> catches = new ArrayList<>(Collections.nCopies(plan.runs(), null));
		Crew crew = new Crew(context, "sampling minima", plan.runs() * total);
		Lowest<C> lowest = new Lowest<>();
		crew.run(plan.runs(), run -> {
			Catch<C> one = walk(run, nested.create(streams.split(StreamName.RUN, run, 0)), new Pace(crew), minimum -> {
				lowest.met(minimum);
				crew.soFar(() -> BestStateResults.of(hamiltonian, lowest.state()));
			});
			synchronized (catches) {
				catches.set(run, one);
			}
		});
		Tallies<C> all = new Tallies<>(plan.most());
		long quenches = 0;
		long unfinished = 0;
		Catch<C> first = catches.getFirst();
		double[][] energies = new double[first.energies().length][plan.runs()];
		for (int run = 0; run < plan.runs(); run++) {
			Catch<C> one = catches.get(run);
			all.addAll(one.minima());
			quenches += one.quenches();
			unfinished += one.unfinished();
			for (int slot = 0; slot < energies.length; slot++) {
				energies[slot][run] = one.energies()[slot];
			}
		}
		unfinished += fall(starts, all);
		return new Sampled<>(all.sorted(reduction), first.temperatures(), energies, first.equilibrium(), quenches,
				unfinished, all.lost());
	}

	/** @param met hears of each minimum that is another than the one before */
	private Catch<C> walk(int run, Sampler sampler, Pace pace, Consumer<Inherent<C>> met) {
		Quencher<C> quencher = plan.quencher(hamiltonian, () -> pace.did(0));
		Tallies<C> minima = new Tallies<>(plan.most());
		int slots = sampler.slots();
		List<C> before = new ArrayList<>(Collections.nCopies(slots, null));
		double[] sums = new double[slots];
		long quenches = 0;
		long unfinished = 0;
		for (long sweep = 0; sweep < plan.burnIn(); sweep++) {
			sampler.sweep();
			pace.did(1);
		}
		for (long sweep = 1; sweep <= plan.sweeps(); sweep++) {
			sampler.sweep();
			for (int slot = 0; slot < slots && sweep % plan.interval() == 0; slot++) {
				Inherent<C> minimum = quencher.quench(sampler.walker(slot).configuration());
				sums[slot] += minimum.energy();
				quenches++;
				unfinished += minimum.whole() ? 0 : 1;
				if (!minimum.state().equals(before.get(slot))) {
					minima.of(minimum).visited(run);
					before.set(slot, minimum.state());
					met.accept(minimum);
				}
			}
			pace.did(1);
		}
		pace.flush();
		double[] temperatures = new double[slots];
		for (int slot = 0; slot < slots; slot++) {
			temperatures[slot] = sampler.temperature(slot);
			sums[slot] /= plan.sweeps() / plan.interval();
		}
		return new Catch<>(minima, temperatures, sums, sampler.equilibrium(), quenches, unfinished);
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
