// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

/**
 * The native part of a hierarchical funnel: {@code sum_k w_k T_k / sum_k w_k} with the level sums
 * {@code T_k = sum_B b m_B^p_k} over blocks B of {@code b = 2^k} sites, m_B the mean of the block. All powers are even.
 *
 * <p>
 * Block sums are whole numbers and b a power of two, so the level sums are exact (up to 8 levels for power 6, more for
 * power 2); weights enter last. Equal states of a block thus have equal energies, and the native state of N sites gives
 * exactly N.
 */
final class NativeLevelSums {

	private final double[] weights;
	private final double totalWeight;
	/** {@code table[k][(sum + b)/2] = b m^p} for a block of {@code b = 2^(k+1)} sites with this sum. */
	private final double[][] table;

	/**
	 * @param weights weight of each level, pairs first, not all zero
	 * @param powers  power of each level, even
	 */
	NativeLevelSums(double[] weights, int[] powers) {
		this.weights = weights;
		this.table = new double[weights.length][];
		double total = 0;
		for (int k = 0; k < weights.length; k++) {
			total += weights[k];
			int size = 2 << k;
			table[k] = new double[size + 1];
			for (int up = 0; up <= size; up++) {
				double mean = (2 * up - size) / (double) size;
				double value = size;
				for (int factor = 0; factor < powers[k]; factor++) {
					value *= mean;
				}
				table[k][up] = value;
			}
		}
		totalWeight = total;
	}

	/** Number of levels. */
	int levels() {
		return weights.length;
	}

	/** Level at which two sites first share a block: 1 for a pair. */
	static int distance(int i, int j) {
		return Integer.SIZE - Integer.numberOfLeadingZeros(i ^ j);
	}

	/** {@code b m^p} of a block at level k (0 for pairs) with so many spins along the native state. */
	double block(int k, int aligned) {
		return table[k][aligned];
	}

	/** Weighted mean of level sums: the native part of N sites lies between 0 and N. */
	double combine(double[] levelSums) {
		double sum = 0;
		for (int k = 0; k < weights.length; k++) {
			sum += weights[k] * levelSums[k];
		}
		return sum / totalWeight;
	}
}
