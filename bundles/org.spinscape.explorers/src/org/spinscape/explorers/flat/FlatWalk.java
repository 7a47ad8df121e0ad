// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.flat;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.random.RandomStream;

/**
 * A walk by single moves that visits energy levels in proportion to {@code exp(-weight)}: with the logarithm of the
 * density of states as weights the histogram is flat. Moves out of the range of levels are refused; once the weights are
 * fixed, so are moves to levels that were never visited, whose weight nobody knows.
 */
final class FlatWalk {

	private static final long RENEW = 100_000;

	private final EnergyTracker<?> walker;
	private final Levels levels;
	private final RandomStream random;
	private final double[] weights;
	private final boolean[] visited;
	private boolean fixed;
	private int level;
	private long sinceRenewal;

	/** @param walker at a state within the range */
	FlatWalk(EnergyTracker<?> walker, Levels levels, RandomStream random) {
		this.walker = walker;
		this.levels = levels;
		this.random = random;
		weights = new double[levels.count()];
		visited = new boolean[levels.count()];
		level = levels.of(walker.energy());
		visited[level] = true;
	}

	/** Makes one attempt. @return the level after it */
	int step() {
		int move = random.nextInt(walker.moves());
		int next = levels.of(walker.energy() + walker.delta(move));
		if (allowed(next) && accepts(weights[level] - weights[next])) {
			walker.accept(move);
			level = next;
			if (++sinceRenewal == RENEW) {
				sinceRenewal = 0;
				walker.refresh(); // or the sums of real couplings would drift
			}
		}
		return level;
	}

	private boolean allowed(int next) {
		if (!levels.contains(next)) {
			return false;
		}
		if (!visited[next]) {
			if (fixed) {
				return false;
			}
			visited[next] = true;
			weights[next] = weights[level]; // from nothing, the walk would stay there until it had caught up
		}
		return true;
	}

	/** From now on weights stay as they are. */
	void fix() {
		fixed = true;
	}

	private boolean accepts(double gain) {
		return gain >= 0 || random.nextDouble() < StrictMath.exp(gain);
	}

	/** Logarithmic weights, for reading and writing. */
	double[] weights() {
		return weights;
	}

	/** Levels that the walk has been in. */
	boolean[] visited() {
		return visited;
	}
}
