// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.space.IsingConfiguration;

/**
 * What rounding to whole units leaves of couplings and fields, in whole steps, a fine fraction of the unit. Most
 * decisions are clear without it; the energy and the close decisions take it in when they are asked for.
 */
final class Remainder {

	/** Steps in a unit: as many as the sum of all remainders of a site allows in 31 bits. */
	private final double steps;
	/** At most half a unit in magnitude. */
	private final int[][] couplings;
	private final int[] siteFields;

	Remainder(IntegerCouplings units, PairCouplings pairs) {
		steps = Integer.highestOneBit(Integer.MAX_VALUE / (units.spins + 1));
		couplings = new int[units.spins][units.spins];
		siteFields = new int[units.spins];
		double[] exactCouplings = pairs.couplings();
		double[] exactFields = pairs.fields();
		for (int site = 0; site < units.spins; site++) {
			siteFields[site] = inSteps(exactFields[site] / units.unit - units.fields[site]);
			for (int k = units.offsets[site]; k < units.offsets[site + 1]; k++) {
				couplings[site][units.neighbours[k]] = inSteps(exactCouplings[k] / units.unit - units.couplings[k]);
			}
		}
	}

	private int inSteps(double remainder) {
		return (int) Math.rint(remainder * steps);
	}

	/** To be added to the local field of a site, in units. @param signs 0 for a spin up, -1 for a spin down */
	double field(int site, int[] signs) {
		int[] row = couplings[site];
		int sum = siteFields[site];
		for (int i = 0; i < row.length; i++) {
			sum += (row[i] ^ signs[i]) - signs[i];
		}
		return sum / steps;
	}

	/** The coupling of two sites without its whole units, in units. */
	double coupling(int site, int other) {
		return couplings[site][other] / steps;
	}

	/** One walker's sums, brought up to date when asked. Whole numbers: they depend on the state alone. */
	final class Sums {

		/** Rows that are added while a sum is in a register. */
		private static final int ROWS = 4;

		private final IsingConfiguration seen;
		private final int[] fields;
		private final int[] turned;

		Sums(IsingConfiguration state) {
			seen = state.copy();
			fields = siteFields.clone();
			turned = new int[fields.length + ROWS];
			reset(state);
		}

		/** Starts afresh from a state. */
		void reset(IsingConfiguration state) {
			seen.set(state);
			for (int site = 0; site < fields.length; site++) {
				int[] row = couplings[site];
				int sum = siteFields[site];
				for (int i = 0; i < row.length; i++) {
					sum += row[i] * state.spin(i);
				}
				fields[site] = sum;
			}
		}

		private void catchUp(IsingConfiguration state) {
			int count = 0;
			for (int base = 0; base < fields.length; base += Long.SIZE) {
				int word = base / Long.SIZE;
				for (long bits = state.word(word) ^ seen.word(word); bits != 0; bits &= bits - 1) {
					turned[count++] = base + Long.numberOfTrailingZeros(bits);
				}
			}
			for (int e = 0; e < count; e += ROWS) {
				int second = e + 1 < count ? 2 : 0; // what stands behind the last is multiplied by zero
				int third = e + 2 < count ? 2 : 0;
				int fourth = e + 3 < count ? 2 : 0;
				add(fields, couplings[turned[e]], 2 * state.spin(turned[e]), couplings[turned[e + 1]],
						second * state.spin(turned[e + 1]), couplings[turned[e + 2]], third * state.spin(turned[e + 2]),
						couplings[turned[e + 3]], fourth * state.spin(turned[e + 3]));
			}
			seen.set(state);
		}

		/** To be added to the agreement of couplings and spins, in units. */
		double agreement(IsingConfiguration state) {
			catchUp(state);
			long twice = 0;
			for (int site = 0; site < fields.length; site++) {
				twice += (long) state.spin(site) * (fields[site] + siteFields[site]); // a bond is seen from both ends
			}
			return twice / 2 / steps;
		}

		/** To be added to the local field of a site, in units. */
		double field(IsingConfiguration state, int site) {
			catchUp(state);
			return fields[site] / steps;
		}
	}

	private static void add(int[] sums, int[] row0, int factor0, int[] row1, int factor1, int[] row2, int factor2,
			int[] row3, int factor3) {
		for (int i = 0; i < sums.length; i++) {
			sums[i] += factor0 * row0[i] + factor1 * row1[i] + (factor2 * row2[i] + factor3 * row3[i]);
		}
	}
}
