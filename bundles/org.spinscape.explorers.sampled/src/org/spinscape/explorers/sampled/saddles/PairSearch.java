// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.saddles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.spinscape.core.explorer.Crew;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.Pace;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.space.IsingConfiguration;

/** Several independent searches for a path between each of some pairs of minima, and the best passes so far. */
final class PairSearch {

	private static final double[] NONE = {};

	private final Hamiltonian<IsingConfiguration> hamiltonian;
	private final TreePlan plan;
	private final Minima minima;
	private final ExplorerContext context;
	private final StreamFamily streams;
	private final Map<Pair, Pass> best = new LinkedHashMap<>();
	private final Map<Pair, double[]> heights = new LinkedHashMap<>();

	PairSearch(Hamiltonian<IsingConfiguration> hamiltonian, TreePlan plan, Minima minima, ExplorerContext context,
			StreamFamily streams) {
		this.hamiltonian = hamiltonian;
		this.plan = plan;
		this.minima = minima;
		this.context = context;
		this.streams = streams;
	}

	/** Searches between those pairs that were not tried yet. */
	void search(Collection<Pair> wanted) {
		List<Pair> pairs = new ArrayList<>(new LinkedHashSet<>(wanted));
		pairs.removeIf(this::tried);
		int count = pairs.size() * plan.tries();
		List<Pass> found = new ArrayList<>(Collections.nCopies(count, null));
		Crew crew = new Crew(context, "paths", count * (plan.effort() + 1L));
		crew.run(count, index -> {
			Pace pace = new Pace(crew);
			Pass pass = search(pairs.get(index / plan.tries()), index % plan.tries(), pace);
			pace.flush();
			synchronized (found) {
				found.set(index, pass);
			}
		});
		for (int p = 0; p < pairs.size(); p++) {
			double[] all = new double[plan.tries()];
			for (int attempt = 0; attempt < all.length; attempt++) {
				Pass pass = found.get(p * plan.tries() + attempt);
				all[attempt] = pass.height();
				found(pass);
			}
			heights.put(pairs.get(p), all);
		}
	}

	private Pass search(Pair pair, int attempt, Pace pace) {
		PathSearch search = new PathSearch(hamiltonian,
				streams.split(StreamName.PATH.between(pair.a(), pair.b()), attempt, 0));
		// The mirror image is worth a try where it is hardly farther away.
		boolean far = attempt % 4 == 3 && 3 * minima.distance(pair.a(), pair.b()) > hamiltonian.space().sites();
		IsingConfiguration from = minima.state(pair.a());
		int[] flips = search.search(from, minima.towards(pair.a(), pair.b(), far), plan.effort(), pace);
		return new Pass(pair.a(), pair.b(), Pass.height(hamiltonian.track(from), from, flips), flips);
	}

	/** Takes over a pass if it is the lowest of its pair. */
	void found(Pass pass) {
		best.merge(new Pair(pass.from(), pass.to()), pass, (old, now) -> now.height() < old.height() ? now : old);
	}

	/** Whether the searches between two minima have been made. */
	boolean tried(Pair pair) {
		return heights.containsKey(pair);
	}

	/** Heights that the searches came to; empty if there were none. */
	double[] heights(Pair pair) {
		return heights.getOrDefault(pair, NONE);
	}

	/** The lowest pass of each pair that has one. */
	Collection<Pass> passes() {
		return best.values();
	}
}
