// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.space.Configuration;
import org.spinscape.explorers.sampled.walkers.NestedSampler;

/**
 * Generations of broods. All broods of a generation see the pool as it was before it, and are added to it in their
 * order: what is found depends on the seed and the number of generations, not on the number of threads. Generations grow
 * longer, so that easy problems are done in an instant and hard ones get slow cooling.
 *
 * @param <C> configurations
 */
final class Evolution<C extends Configuration> implements Method {

	private static final int BROODS = 4;
	private static final int WALKERS = 8;
	private static final double FIRST_SWEEPS = 50;
	private static final double GROWTH = 1.25;
	private static final double MOST_SWEEPS = 20_000;

	private final Hamiltonian<C> hamiltonian;
	private final ComponentValue sampler;

	/** @param sampler what walks, of one system at a time */
	Evolution(Hamiltonian<C> hamiltonian, ComponentValue sampler) {
		this.hamiltonian = hamiltonian;
		this.sampler = sampler;
	}

	@Override
	public String piece() {
		return "generations";
	}

	@Override
	public String unit() {
		return "sweeps";
	}

	@Override
	public Found search(SearchLimits limits, Target target, RandomStream random, ExplorerContext context,
			Consumer<Supplier<Found>> look) {
		Clock clock = Clock.ofGenerations(limits, context);
		// It walks until the clock is over: no number of sweeps is known beforehand.
		NestedSampler walkers = NestedSampler.open(sampler, hamiltonian, context, 0, 0);
		StreamFamily streams = random.family();
		Heat heat = Heat.of(hamiltonian, random);
		Pool<C> pool = new Pool<>();
		double effort = 0;
		double sweeps = FIRST_SWEEPS;
		String kernel = "";
		for (int generation = 0; clock.goesOn(generation); generation++) {
			int length = (int) sweeps;
			for (Litter<C> litter : generation(streams, generation, walkers, heat, pool.snapshot(), length, context)) {
				kernel = litter.kernel();
				context.kernel(kernel);
				for (Individual<C> individual : litter.members()) {
					effort += length;
					pool.offer(individual);
					if (target.reached(individual.energy())) {
						clock.found(generation + 1L);
						return found(pool, target, effort, clock, kernel);
					}
				}
			}
			sweeps = Math.min(MOST_SWEEPS, sweeps * GROWTH);
			double made = effort;
			String by = kernel;
			look.accept(() -> found(pool, target, made, clock, by));
		}
		context.checkCancelled();
		return found(pool, target, effort, clock, kernel);
	}

	private record Litter<C extends Configuration>(List<Individual<C>> members, String kernel) {
	}

	private List<Litter<C>> generation(StreamFamily streams, int generation, NestedSampler walkers, Heat heat,
			Pool<C> parents, int length, ExplorerContext context) {
		List<Litter<C>> litters = new ArrayList<>(Collections.nCopies(BROODS, null)); // each brood has a place of its own
		context.run(BROODS, brood -> {
			Brood<C> one = new Brood<>(hamiltonian, walkers, heat, WALKERS, parents, streams.split(StreamName.GENERATION,
					generation,
					brood));
			litters.set(brood, new Litter<>(one.anneal(length, context::cancelled), one.kernel()));
		});
		return litters;
	}

	private Found found(Pool<C> pool, Target target, double effort, Clock clock, String kernel) {
		Individual<C> best = pool.best();
		return new Found(best.state(), best.energy(), target.reached(best.energy()), false, effort, clock,
				"generations of annealing and crossover (" + kernel + ")");
	}
}
