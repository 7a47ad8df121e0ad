// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.Arrays;

import org.spinscape.core.hamiltonian.capability.PairCouplings;

/**
 * A graph whose bonds have a sign and nothing else.
 *
 * @param neighbours of each site, those joined by negative bonds first
 * @param negatives  how many of them are
 * @param magnitude  common magnitude of the couplings in J, anything positive without bonds
 */
record SignedGraph(int[][] neighbours, int[] negatives, double magnitude) {

	/**
	 * Reads couplings; those of 0 are missing bonds.
	 *
	 * @throws IllegalArgumentException if two magnitudes differ
	 */
	static SignedGraph of(PairCouplings pairs) {
		int[][] neighbours = new int[pairs.spins()][];
		int[] negatives = new int[pairs.spins()];
		double[] couplings = pairs.couplings();
		double magnitude = Arrays.stream(couplings).map(Math::abs).filter(j -> j > 0).max().orElse(1);
		for (int site = 0; site < neighbours.length; site++) {
			int start = pairs.offsets()[site];
			int end = pairs.offsets()[site + 1];
			int[] row = new int[end - start];
			int count = 0;
			for (int k = start; k < end; k++) {
				if (couplings[k] < 0) {
					row[count++] = pairs.neighbours()[k];
				}
			}
			negatives[site] = count;
			for (int k = start; k < end; k++) {
				if (couplings[k] > 0) {
					row[count++] = pairs.neighbours()[k];
				}
				if (couplings[k] != 0 && Math.abs(couplings[k]) != magnitude) {
					throw new IllegalArgumentException("couplings of magnitudes " + magnitude + " and "
							+ Math.abs(couplings[k]) + "; multi-spin coding needs one magnitude");
				}
			}
			neighbours[site] = Arrays.copyOf(row, count);
		}
		return new SignedGraph(neighbours, negatives, magnitude);
	}

	int sites() {
		return neighbours.length;
	}

	int degree(int site) {
		return neighbours[site].length;
	}

	/** Whether two sites are joined by a negative bond. */
	boolean negative(int site, int other) {
		for (int k = 0; k < negatives[site]; k++) {
			if (neighbours[site][k] == other) {
				return true;
			}
		}
		return false;
	}

	int highestDegree() {
		return Arrays.stream(neighbours).mapToInt(row -> row.length).max().orElse(0);
	}
}
