// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.single;

/** Rates of many moves with their sum, by a binary tree of partial sums: no sum is ever corrected, so none drifts. */
final class RateTree {

	private final int leaves;
	/** Node k is the sum of nodes 2k and 2k+1; the rates stand from {@code leaves} on. */
	private final double[] sums;

	/** All rates 0. */
	RateTree(int moves) {
		leaves = moves == 1 ? 1 : Integer.highestOneBit(moves - 1) << 1;
		sums = new double[2 * leaves];
	}

	void set(int move, double rate) {
		int node = leaves + move;
		sums[node] = rate;
		for (node >>= 1; node > 0; node >>= 1) {
			sums[node] = sums[2 * node] + sums[2 * node + 1];
		}
	}

	double total() {
		return sums[1];
	}

	/** The move in whose part of the total a point lies. @param u 0 to 1, less than 1; the total is positive */
	int choose(double u) {
		double left = u * total();
		int node = 1;
		while (node < leaves) {
			node *= 2;
			// Rounding may leave a point beyond the last positive rate: never go where there is none.
			if (left >= sums[node] && sums[node + 1] > 0) {
				left -= sums[node];
				node++;
			}
		}
		return node - leaves;
	}
}
