// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.capability.GroundStateSearch;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;

/** The search that a model brings. A generation is a start of it with a given effort, from a stream of its own. */
record OwnMethod(GroundStateSearch own) implements Method {

	private static final long EFFORT = 1L << 30;

	@Override
	public Found search(SearchLimits limits, Target target, RandomStream random, ExplorerContext context,
			Consumer<Supplier<Found>> look) {
		context.kernel(own.searchName());
		Clock clock = Clock.ofMoves(limits, context);
		BooleanSupplier stop = () -> clock.over() || context.cancelled();
		StreamFamily streams = random.family();
		GroundStateSearch.Found best = null;
		long moves = 0;
		for (int generation = 0; clock.goesOn(generation, moves); generation++) {
			RandomStream stream = streams.split(StreamName.OWN_SEARCH, generation, 0);
			GroundStateSearch.Found found = own.search(target::reached, clock.left(moves, EFFORT), stop, stream);
			moves += found.moves();
			if (best == null || found.energy() < best.energy()) {
				best = found;
			}
			if (target.reached(best.energy())) {
				clock.found(moves);
				break;
			}
			GroundStateSearch.Found soFar = best;
			long made = moves;
			look.accept(() -> found(soFar, target, made, clock));
		}
		context.checkCancelled();
		return found(best, target, moves, clock);
	}

	private Found found(GroundStateSearch.Found best, Target target, long moves, Clock clock) {
		return new Found(best.state(), best.energy(), target.reached(best.energy()), false, moves, clock,
				own.searchName());
	}

	@Override
	public String piece() {
		return "moves";
	}

	@Override
	public String unit() {
		return "moves";
	}
}
