// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.kernels.descent.Hop;
import org.spinscape.kernels.descent.QuasiNewton;

/**
 * Basin hopping that only goes down, from one random start after the other: it needs no temperature. A start is given up
 * when a number of kicks have found nothing lower. Starts of a generation know nothing of each other and are taken in
 * their order: what is found depends on the seed and the number of generations, not on the number of threads.
 *
 * @param hamiltonian on a manifold, with a gradient
 */
record SmoothSearch(Hamiltonian<?> hamiltonian) implements Method {

	private static final int STARTS = 8;
	/** Kicks without a lower end after which a start is given up, for each component. */
	private static final int PATIENCE = 2;
	private static final int LEAST_PATIENCE = 30;
	private static final double KICK = 0.2;
	private static final double TOLERANCE = 1e-6;
	private static final int STEPS = 20_000;

	static boolean suits(Hamiltonian<?> hamiltonian) {
		return hamiltonian.space() instanceof Manifold && hamiltonian.capability(Gradient.class).isPresent();
	}

	/** Where a start has led. @param hops descents that it took */
	private record Lowest(double[] point, double energy, long hops) {
	}

	@Override
	public String unit() {
		return "descents";
	}

	@Override
	public Found search(SearchLimits limits, Target target, RandomStream random, ExplorerContext context) {
		context.kernel("kicks and limited-memory BFGS descents");
		Clock clock = new Clock(limits, context);
		StreamFamily streams = random.family();
		Lowest best = null;
		double effort = 0;
		for (int generation = 0; clock.goesOn(generation); generation++) {
			for (Lowest lowest : generation(streams, generation, target, clock, context)) {
				effort += lowest.hops();
				if (best == null || lowest.energy() < best.energy()) {
					best = lowest;
				}
				if (target.reached(best.energy())) {
					return found(best, target, effort, clock);
				}
			}
		}
		context.checkCancelled();
		return found(best, target, effort, clock);
	}

	private List<Lowest> generation(StreamFamily streams, int generation, Target target, Clock clock,
			ExplorerContext context) {
		BooleanSupplier stop = () -> context.cancelled() || clock.over();
		List<Lowest> ends = new ArrayList<>(Collections.nCopies(STARTS, null));
		context.run(STARTS, start -> ends.set(start,
				lowest(streams.split(StreamName.GENERATION, generation, start), target, stop)));
		return ends;
	}

	private Lowest lowest(RandomStream random, Target target, BooleanSupplier stop) {
		Manifold space = (Manifold) hamiltonian.space();
		Hop hop = new Hop(space, hamiltonian.capability(Gradient.class).orElseThrow().preciseEvaluator(), KICK, TOLERANCE,
				STEPS);
		Runnable each = () -> {
			// asked after each descent
		};
		QuasiNewton lowest = hop.descend(space.random(random).values(), each);
		long hops = 1;
		int patience = Math.max(LEAST_PATIENCE, PATIENCE * space.dimension());
		int vain = 0;
		while (vain < patience && !target.reached(lowest.energy()) && !stop.getAsBoolean()) {
			QuasiNewton end = hop.from(lowest.point(), random, each);
			hops++;
			vain++;
			if (end.energy() < lowest.energy() - TOLERANCE) {
				lowest = end;
				vain = 0;
			}
		}
		return new Lowest(lowest.point(), lowest.energy(), hops);
	}

	private static Found found(Lowest best, Target target, double effort, Clock clock) {
		return new Found(new RealConfiguration(best.point()), best.energy(), target.reached(best.energy()), false, effort,
				clock.seconds(), "kicks and descents from random starts");
	}
}
