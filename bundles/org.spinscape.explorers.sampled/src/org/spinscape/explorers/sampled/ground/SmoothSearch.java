// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.RealConfiguration;

/**
 * Basin hopping that only goes down, by a few hoppers that know nothing of each other and are asked in their order: what is
 * found depends on the seed and the number of generations, not on the number of threads. A generation is a few hops of
 * each.
 *
 * @param hamiltonian on a manifold, with a gradient
 */
record SmoothSearch(Hamiltonian<?> hamiltonian) implements Method {

	private static final int HOPPERS = 4;
	private static final int HOPS = 5;

	static boolean suits(Hamiltonian<?> hamiltonian) {
		return hamiltonian.space() instanceof Manifold && hamiltonian.capability(Gradient.class).isPresent();
	}

	@Override
	public String piece() {
		return "generations";
	}

	@Override
	public String unit() {
		return "descents";
	}

	@Override
	public Found search(SearchLimits limits, Target target, RandomStream random, ExplorerContext context,
			Consumer<Supplier<Found>> look) {
		context.kernel("kicks and limited-memory BFGS descents");
		Clock clock = Clock.ofGenerations(limits, context);
		StreamFamily streams = random.family();
		List<Hopper> hoppers = new ArrayList<>();
		for (int i = 0; i < HOPPERS; i++) {
			hoppers.add(new Hopper(hamiltonian, streams.split(StreamName.BROOD, i, 0)));
		}
		boolean reached = false;
		for (int generation = 0; !reached && clock.goesOn(generation); generation++) {
			context.run(HOPPERS, i -> hoppers.get(i).hop(HOPS, target, context::cancelled));
			reached = hoppers.stream().anyMatch(hopper -> target.reached(hopper.energy()));
			if (reached) {
				clock.found(generation + 1L);
			}
			look.accept(() -> found(hoppers, target, clock));
		}
		context.checkCancelled();
		return found(hoppers, target, clock);
	}

	private static Found found(List<Hopper> hoppers, Target target, Clock clock) {
		Hopper best = hoppers.getFirst();
		double effort = 0;
		for (Hopper hopper : hoppers) {
			best = hopper.energy() < best.energy() ? hopper : best;
			effort += hopper.descents();
		}
		return new Found(new RealConfiguration(best.point()), best.energy(), target.reached(best.energy()), false, effort,
				clock, "kicks and descents from random starts");
	}
}
