// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.search;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.Configuration;

/** See {@link ExtremalOptimisation}. */
final class ExtremalSampler<C extends Configuration> extends Search<C> {

	private final double tau;
	private final int steps;
	/** Cumulative probability of the ranks, for as many moves as {@link #ranked}. */
	private double[] law = new double[0];
	private double[] deltas = new double[0];
	private double[] ranked = new double[0];

	ExtremalSampler(Hamiltonian<C> hamiltonian, RandomStream random, StartState<C> start, double tau) {
		super(hamiltonian, random, start);
		this.tau = tau;
		steps = hamiltonian.space().sites();
	}

	@Override
	public void sweep() {
		for (int i = 0; i < steps; i++) {
			int move = choose();
			move(move, walker.delta(move));
		}
	}

	private int choose() {
		int moves = walker.moves();
		if (moves != law.length) {
			prepare(moves);
		}
		for (int move = 0; move < moves; move++) {
			deltas[move] = walker.delta(move);
			ranked[move] = deltas[move];
		}
		double wanted = Selection.smallest(ranked, drawRank());
		// Equal moves share their ranks: any of them.
		int chosen = -1;
		int ties = 0;
		for (int move = 0; move < moves; move++) {
			if (deltas[move] == wanted && random.nextInt(++ties) == 0) {
				chosen = move;
			}
		}
		return chosen;
	}

	/** A rank from 0, the best move. */
	private int drawRank() {
		double u = random.nextDouble() * law[law.length - 1];
		int low = 0;
		int high = law.length - 1;
		while (low < high) {
			int middle = low + high >>> 1;
			if (law[middle] > u) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	private void prepare(int moves) {
		deltas = new double[moves];
		ranked = new double[moves];
		law = new double[moves];
		double sum = 0;
		for (int rank = 0; rank < moves; rank++) {
			sum += StrictMath.pow(rank + 1, -tau);
			law[rank] = sum;
		}
	}
}
