// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.labs;

import java.util.function.BooleanSupplier;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.correlation.Correlations;
import org.spinscape.kernels.correlation.FlipCosts;

/**
 * Search for low-autocorrelation binary sequences by self-avoiding walks: from a random sequence always to the best
 * neighbour not yet visited in this walk, for a number of steps in proportion to N, then again from another sequence.
 * Odd lengths are mostly searched among skew-symmetric sequences, where half of the spins decide all. Heuristic: what it
 * finds is a sequence with its energy, not a proof that there is no better one.
 *
 * @see <a href="https://arxiv.org/abs/1406.5301">Boskovic, Brglez, Brest, Low-autocorrelation binary sequences: on
 *      improved merit factors and runtime predictions to achieve them</a>
 */
public final class LabsSearch {

	/** Pass as the target to go on until stopped. */
	public static final long NO_TARGET = Long.MIN_VALUE;

	private static final int SHORTEST = 3;
	/** Costs must be ints. */
	private static final int LONGEST = 10_000;
	/** Steps of a walk for each spin that can be chosen: short walks reach targets up to 100 spins soonest. */
	private static final int STEPS_PER_MOVE = 2;
	/** Up to this odd length the best sequence is often not skew-symmetric, and half of the walks are free. */
	private static final int OFTEN_FREE = 45;
	private static final int SELDOM_FREE = 128;

	private final Correlations sequence;
	private final FlipCosts costs;
	private final VisitedStates visited;
	private final long[] keys;
	private final RandomStream random;
	private final long target;
	private long best = Long.MAX_VALUE;
	private IsingConfiguration bestState;
	private long probes;

	private LabsSearch(int length, long target, RandomStream random, FlipCosts costs) {
		this.sequence = new Correlations(length);
		this.costs = costs;
		this.visited = new VisitedStates(STEPS_PER_MOVE * length + 1);
		this.random = random;
		this.target = target;
		keys = new long[length];
		for (int i = 0; i < length; i++) {
			keys[i] = random.nextLong();
		}
	}

	/**
	 * What a search found.
	 *
	 * @param energy sum of the squared correlations of {@code state}
	 * @param state  the best sequence seen
	 * @param probes number of neighbours whose energy was computed
	 */
	public record Found(long energy, IsingConfiguration state, long probes) {

		/** Golay's merit factor N^2/(2E). */
		public double meritFactor() {
			return (double) state.sites() * state.sites() / (2.0 * energy);
		}
	}

	/**
	 * Searches until the target is reached or {@code stop} says so, which is asked once a walk (below a millisecond for
	 * a hundred spins); at least one walk is done.
	 *
	 * @param length number of spins, 3 to 10000
	 * @param target energy at which to stop, or {@link #NO_TARGET}
	 * @throws IllegalArgumentException if the length is out of range
	 */
	public static Found run(int length, long target, BooleanSupplier stop, RandomStream random) {
		return run(length, target, Long.MAX_VALUE, stop, random);
	}

	/**
	 * The same with a limit that does not depend on the machine.
	 *
	 * @param effort no walk begins once so many neighbours were computed
	 */
	public static Found run(int length, long target, long effort, BooleanSupplier stop, RandomStream random) {
		return run(length, target, effort, stop, random, FlipCosts.best(length));
	}

	static Found run(int length, long target, long effort, BooleanSupplier stop, RandomStream random,
			FlipCosts costs) {
		if (length < SHORTEST || length > LONGEST) {
			throw new IllegalArgumentException(
					"sequences of " + SHORTEST + " to " + LONGEST + " spins can be searched, not " + length);
		}
		LabsSearch search = new LabsSearch(length, target, random, costs);
		long walk = 0;
		do {
			search.walk(skew(length, walk++));
		} while (search.best > target && search.probes < effort && !stop.getAsBoolean());
		return new Found(search.best, search.bestState, search.probes);
	}

	private static boolean skew(int length, long walk) {
		return length % 2 == 1 && walk % (length <= OFTEN_FREE ? 2 : SELDOM_FREE) != 1;
	}

	private void walk(boolean skew) {
		int moves;
		if (skew) {
			sequence.drawSkew(random);
			moves = sequence.length() / 2 + 1;
		} else {
			sequence.draw(random);
			moves = sequence.length();
		}
		long energy = sequence.energy();
		visited.clear();
		long key = 0;
		visited.add(key);
		note(energy);
		for (int step = 0; step < STEPS_PER_MOVE * moves && best > target; step++) {
			if (skew) {
				costs.paired(sequence);
			} else {
				costs.single(sequence);
			}
			probes += moves;
			int move = costs.lowest();
			while (move >= 0 && visited.contains(key ^ keys[move])) {
				costs.exclude(move);
				move = costs.lowest();
			}
			if (move < 0) {
				return; // walled in by its own path
			}
			energy += 4L * costs.cost(move);
			key ^= keys[move];
			visited.add(key);
			sequence.flip(move);
			if (skew && move != moves - 1) {
				sequence.flip(sequence.length() - 1 - move);
			}
			note(energy);
		}
	}

	private void note(long energy) {
		if (energy < best) {
			best = energy;
			bestState = sequence.state();
		}
	}
}
