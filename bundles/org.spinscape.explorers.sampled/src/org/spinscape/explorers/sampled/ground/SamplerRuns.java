// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.space.Configuration;
import org.spinscape.explorers.sampled.walkers.NestedSampler;

/**
 * Runs of a sampler as it is, one after the other, each from a start of its own: what other searches are compared with. A
 * generation is a run. Of a sampler that does not keep its best state, the states at the ends of sweeps are seen.
 *
 * @param hamiltonian what is searched
 * @param sampler     any
 * @param sweeps      of each run, burn-in and all
 */
record SamplerRuns(Hamiltonian<?> hamiltonian, ComponentValue sampler, int sweeps) implements Method {

	@Override
	public String piece() {
		return "generations";
	}

	/** One system's. */
	@Override
	public String unit() {
		return "sweeps";
	}

	@Override
	public Found search(SearchLimits limits, Target target, RandomStream random, ExplorerContext context,
			Consumer<Supplier<Found>> look) {
		Clock clock = Clock.ofGenerations(limits, context);
		NestedSampler runs = NestedSampler.open(sampler, hamiltonian, context, sweeps, 0);
		StreamFamily streams = random.family();
		Lowest lowest = new Lowest();
		double effort = 0;
		for (int generation = 0; clock.goesOn(generation); generation++) {
			Sampler run = runs.create(streams.split(StreamName.GENERATION, generation, 0));
			context.kernel(run.kernel());
			for (int sweep = 0; sweep < sweeps && !target.reached(lowest.energy); sweep++) {
				context.checkCancelled();
				run.sweep();
				effort += run.systems();
				lowest.look(run);
			}
			if (target.reached(lowest.energy)) {
				clock.found(generation + 1L);
				break;
			}
			double made = effort;
			Configuration state = lowest.state;
			double energy = lowest.energy;
			look.accept(() -> found(state, energy, target, made, clock));
		}
		context.checkCancelled();
		return found(lowest.state, lowest.energy, target, effort, clock);
	}

	private Found found(Configuration state, double energy, Target target, double effort, Clock clock) {
		return new Found(state, energy, target.reached(energy), false, effort, clock, "runs of " + sampler);
	}

	/** The lowest of all runs. */
	private static final class Lowest {

		private double energy = Double.POSITIVE_INFINITY;
		private Configuration state;

		void look(Sampler run) {
			if (run instanceof BestState best) {
				if (best.bestEnergy() < energy) {
					energy = best.bestEnergy();
					state = best.bestConfiguration();
				}
				return;
			}
			for (int slot = 0; slot < run.slots(); slot++) {
				EnergyTracker<?> walker = run.walker(slot);
				if (walker.energy() < energy) {
					energy = walker.energy();
					state = walker.configuration().copy();
				}
			}
		}
	}
}
