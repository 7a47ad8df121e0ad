// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.correlation;

import org.spinscape.kernels.choice.KernelChoice;

/**
 * Costs of all moves of a sequence at once, as quarters of the energy change. Flipping spin i changes C_k by
 * {@code D_k = -2 s_i r}, r = s_{i+k} + s_{i-k}, and the energy by {@code sum_k D_k (2 C_k + D_k)}. Whole numbers, so
 * all implementations give the same.
 */
public interface FlipCosts {

	/** Costs are kept in shorts and are less than N^2 + 4N in magnitude; longer sequences take the plain kernel's ints. */
	int LONGEST_IN_SHORTS = 178;

	/** What this JVM can do best for sequences of this length. */
	static FlipCosts best(int length) {
		return length <= LONGEST_IN_SHORTS ? KernelChoice.of(FlipCosts.class, "VectorFlipCosts", ScalarFlipCosts::new)
				: new ScalarFlipCosts();
	}

	/** The obvious loops, for all lengths: what the others must agree with. */
	static FlipCosts plain() {
		return new ScalarFlipCosts();
	}

	/** Computes the costs of flipping each spin. */
	void single(Correlations sequence);

	/**
	 * Computes, for a skew-symmetric sequence of odd length N = 2m + 1, the costs of flipping the spins i and N - 1 - i
	 * together, i = 0 to m (the middle spin by itself). Correlations at odd k are zero and stay so. At even k both spins
	 * change C_k by the same, {@code D_k = -4 s_i r}, where r leaves out the partner, as the product of the two stays.
	 */
	void paired(Correlations sequence);

	/** A move of least cost among those not yet {@link #exclude excluded}, the first of several; -1 if there is none. */
	int lowest();

	/** Quarter of the energy change of a move. */
	int cost(int move);

	/** Leaves a move out of {@link #lowest} until costs are computed again. */
	void exclude(int move);
}
