// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.correlation;

/** Plain loops in ints, for sequences of any length: the oracle of the vector kernel. */
final class ScalarFlipCosts implements FlipCosts {

	private int[] costs = new int[0];

	@Override
	public void single(Correlations sequence) {
		short[] spins = sequence.spins;
		costs = sized(sequence.length);
		for (int i = 0; i < costs.length; i++) {
			int at = sequence.origin + i;
			int linear = 0;
			int square = 0;
			for (int k = 1; k < sequence.length; k++) {
				int r = spins[at + k] + spins[at - k];
				linear += r * sequence.values[k];
				square += r * r;
			}
			costs[i] = square - spins[at] * linear;
		}
	}

	@Override
	public void paired(Correlations sequence) {
		short[] spins = sequence.spins;
		int middle = sequence.length / 2;
		costs = sized(middle + 1);
		for (int i = 0; i <= middle; i++) {
			int at = sequence.origin + i;
			int linear = 0;
			int square = 0;
			for (int k = 2; k < sequence.length; k += 2) {
				// The middle spin has no partner; there both terms are equal and one stands for D_k = -2 s_i r.
				boolean alone = i == middle || i + k == sequence.length - 1 - i;
				int r = spins[at - k] + (alone ? 0 : spins[at + k]);
				linear += r * sequence.values[k];
				square += r * r;
			}
			costs[i] = 4 * square - 2 * spins[at] * linear;
		}
	}

	private int[] sized(int moves) {
		return costs.length == moves ? costs : new int[moves];
	}

	@Override
	public int lowest() {
		int lowest = -1;
		int least = Integer.MAX_VALUE;
		for (int i = 0; i < costs.length; i++) {
			if (costs[i] < least) {
				least = costs[i];
				lowest = i;
			}
		}
		return lowest;
	}

	@Override
	public int cost(int move) {
		return costs[move];
	}

	@Override
	public void exclude(int move) {
		costs[move] = Integer.MAX_VALUE;
	}
}
