// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.blocks;

import org.spinscape.core.hamiltonian.capability.PairCouplings;

/**
 * Energy of pairs and fields, {@code E(s) = -sum_{i<j} J_ij s_i s_j - sum_i h_i s_i} in J, of states with a byte of +1 or -1 for
 * each spin. Entries of a row may stand in any order. Immutable.
 */
public final class PairProblem {

	final int[] offsets;
	final int[] neighbours;
	final double[] couplings;
	final double[] fields;

	PairProblem(int[] offsets, int[] neighbours, double[] couplings, double[] fields) {
		this.offsets = offsets;
		this.neighbours = neighbours;
		this.couplings = couplings;
		this.fields = fields;
	}

	/** The same arrays, without the constant. */
	public static PairProblem of(PairCouplings pairs) {
		return new PairProblem(pairs.offsets(), pairs.neighbours(), pairs.couplings(), pairs.fields());
	}

	/** Number of spins. */
	public int spins() {
		return fields.length;
	}

	/** The energy of a state in J. */
	public double energy(byte[] state) {
		double twice = 0;
		double alone = 0;
		for (int spin = 0; spin < fields.length; spin++) {
			double pairs = 0;
			for (int k = offsets[spin]; k < offsets[spin + 1]; k++) {
				pairs += couplings[k] * state[neighbours[k]];
			}
			twice -= pairs * state[spin];
			alone -= fields[spin] * state[spin];
		}
		return twice / 2 + alone;
	}

	/** Local fields h_i + sum_j J_ij s_j in J. */
	double[] localFields(byte[] state) {
		double[] local = fields.clone();
		for (int spin = 0; spin < local.length; spin++) {
			for (int k = offsets[spin]; k < offsets[spin + 1]; k++) {
				local[spin] += couplings[k] * state[neighbours[k]];
			}
		}
		return local;
	}

	/** Turns a spin over, and keeps the local fields. */
	void turn(byte[] state, double[] local, int spin) {
		state[spin] = (byte) -state[spin];
		double twice = 2 * state[spin];
		for (int k = offsets[spin]; k < offsets[spin + 1]; k++) {
			local[neighbours[k]] += twice * couplings[k];
		}
	}

	/** Turns spins over as long as that lowers the energy. @param tolerance lower by more than this, in J */
	public void descend(byte[] state, double tolerance) {
		descend(state, localFields(state), tolerance);
	}

	void descend(byte[] state, double[] local, double tolerance) {
		boolean turned;
		do {
			turned = false;
			for (int spin = 0; spin < state.length; spin++) {
				if (2 * local[spin] * state[spin] < -tolerance) {
					turn(state, local, spin);
					turned = true;
				}
			}
		} while (turned);
	}
}
