// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import org.spinscape.core.hamiltonian.capability.PairCouplings;

/**
 * The couplings of a pair model as a matrix in which the last spin is always up. Without fields that is the last spin
 * of the model, since a state and its mirror image have one energy. With fields it is one more spin, to which each
 * spin is coupled by its field. Either way the states to be searched are those of the other, free spins.
 */
final class PairMatrix {

	/** More spins have no state index. */
	static final int MOST_SPINS = 62;

	private final double constant;
	/** Symmetric, in J, zero on the diagonal; row-wise lower triangle is enough and is what is read. */
	private final double[][] couplings;

	PairMatrix(PairCouplings pairs) {
		int spins = pairs.spins();
		if (spins > MOST_SPINS) {
			throw new IllegalArgumentException(spins + " spins are too many to search all states; at most " + MOST_SPINS);
		}
		constant = pairs.constant();
		double[] fields = pairs.fields();
		boolean field = false;
		for (double value : fields) {
			field |= value != 0;
		}
		int rows = spins + (field ? 1 : 0);
		couplings = new double[rows][rows];
		for (int i = 0; i < spins; i++) {
			for (int entry = pairs.offsets()[i]; entry < pairs.offsets()[i + 1]; entry++) {
				couplings[i][pairs.neighbours()[entry]] = pairs.couplings()[entry];
			}
			if (field) {
				couplings[i][spins] = fields[i];
				couplings[spins][i] = fields[i];
			}
		}
	}

	/** Number of free spins: their states are numbered 0 .. 2^free - 1. */
	int free() {
		return couplings.length - 1;
	}

	/** Coupling of two spins in J; spin {@link #free()} is the one that is always up. */
	double coupling(int i, int j) {
		return couplings[i][j];
	}

	/** Sum of J_ij s_i s_j over pairs, in a fixed order so that a state has one value to the bit. */
	double agreement(long state) {
		double sum = 0;
		for (int i = 1; i < couplings.length; i++) {
			double[] row = couplings[i];
			double local = 0;
			for (int j = 0; j < i; j++) {
				local += (state >>> j & 1) == 0 ? row[j] : -row[j];
			}
			sum += (state >>> i & 1) == 0 ? local : -local;
		}
		return sum;
	}

	/** The ground state found, with its energy. */
	Minimum minimum(long state) {
		return new Minimum(constant - agreement(state), state);
	}
}
