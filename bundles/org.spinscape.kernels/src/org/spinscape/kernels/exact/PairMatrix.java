// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import org.spinscape.core.hamiltonian.capability.PairCouplings;

/**
 * The couplings of a pair model as a matrix in which the last spin is always up. That is the last spin of the model
 * where one of each pair of mirror images is enough, else it is one more spin, to which each spin is coupled by its
 * field. Either way the states looked at are those of the other, free spins.
 */
final class PairMatrix {

	/** More spins have no state index. */
	static final int MOST_SPINS = 62;

	private final double constant;
	/** Symmetric, in J, zero on the diagonal; row-wise lower triangle is enough and is what is read. */
	private final double[][] couplings;

	/** @param half whether the last spin of the model is to stay up; then there must be no fields */
	PairMatrix(PairCouplings pairs, boolean half) {
		int spins = pairs.spins();
		if (spins > MOST_SPINS) {
			throw new IllegalArgumentException(spins + " spins are too many to search all states; at most " + MOST_SPINS);
		}
		constant = pairs.constant();
		double[] fields = pairs.fields();
		int rows = spins + (half ? 0 : 1);
		couplings = new double[rows][rows];
		for (int i = 0; i < spins; i++) {
			for (int entry = pairs.offsets()[i]; entry < pairs.offsets()[i + 1]; entry++) {
				couplings[i][pairs.neighbours()[entry]] = pairs.couplings()[entry];
			}
			if (!half) {
				couplings[i][spins] = fields[i];
				couplings[spins][i] = fields[i];
			}
		}
	}

	/** Whether a model has no fields, so that half of its states tell all. */
	static boolean mirrored(PairCouplings pairs) {
		for (double field : pairs.fields()) {
			if (field != 0) {
				return false;
			}
		}
		return true;
	}

	/** Number of free spins: their states are numbered 0 .. 2^free - 1. */
	int free() {
		return couplings.length - 1;
	}

	/** Coupling of two spins in J; spin {@link #free()} is the one that is always up. */
	double coupling(int i, int j) {
		return couplings[i][j];
	}

	/** The part of the energy that no spin changes, in J. */
	double constant() {
		return constant;
	}

	/** Sum of the magnitudes of all couplings in J. */
	double sum() {
		double sum = 0;
		for (int i = 0; i < couplings.length; i++) {
			for (int j = 0; j < i; j++) {
				sum += Math.abs(couplings[i][j]);
			}
		}
		return sum;
	}

	/** Whether all couplings are whole multiples of {@code quantum} up to rounding. */
	boolean wholeIn(double quantum) {
		for (int i = 0; i < couplings.length; i++) {
			for (int j = 0; j < i; j++) {
				if (!WholeUnit.isWhole(couplings[i][j], quantum)) {
					return false;
				}
			}
		}
		return true;
	}
}
