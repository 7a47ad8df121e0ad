// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.Arrays;

import org.spinscape.core.hamiltonian.capability.PairCouplings;

/** A matrix of couplings in compressed rows; zeros are no bonds. */
record TinyCouplings(int[] offsets, int[] neighbours, double[] couplings, double[] fields) implements PairCouplings {

	static TinyCouplings of(double[][] matrix, double[] fields) {
		int[] offsets = new int[matrix.length + 1];
		int[] neighbours = new int[matrix.length * matrix.length];
		double[] couplings = new double[neighbours.length];
		int entries = 0;
		for (int i = 0; i < matrix.length; i++) {
			for (int j = 0; j < matrix.length; j++) {
				if (matrix[i][j] != 0) {
					neighbours[entries] = j;
					couplings[entries++] = matrix[i][j];
				}
			}
			offsets[i + 1] = entries;
		}
		return new TinyCouplings(offsets, Arrays.copyOf(neighbours, entries), Arrays.copyOf(couplings, entries), fields);
	}

	@Override
	public double constant() {
		return 0;
	}
}
