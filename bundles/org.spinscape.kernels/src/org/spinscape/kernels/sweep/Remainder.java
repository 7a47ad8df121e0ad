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

	Remainder(PairUnits units, PairCouplings pairs) {
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

		private final IsingConfiguration seen;
		private final int[] fields;
		private long agreement;

		Sums(IsingConfiguration state) {
			seen = state.copy();
			fields = siteFields.clone();
			reset(state);
		}

		/** Starts afresh from a state. */
		void reset(IsingConfiguration state) {
			seen.set(state);
			System.arraycopy(siteFields, 0, fields, 0, fields.length);
			for (int site = 0; site < fields.length; site++) {
				add(couplings[site], state.spin(site), fields);
			}
			long twice = 0;
			for (int site = 0; site < fields.length; site++) {
				twice += (long) state.spin(site) * (fields[site] + siteFields[site]);
			}
			agreement = twice / 2;
		}

		private void catchUp(IsingConfiguration state) {
			for (int base = 0; base < fields.length; base += Long.SIZE) {
				int word = base / Long.SIZE;
				for (long bits = state.word(word) ^ seen.word(word); bits != 0; bits &= bits - 1) {
					int site = base + Long.numberOfTrailingZeros(bits);
					int spin = seen.spin(site);
					agreement -= 2L * spin * fields[site];
					add(couplings[site], -2 * spin, fields);
				}
			}
			seen.set(state);
		}

		/** To be added to the agreement of couplings and spins, in units. */
		double agreement(IsingConfiguration state) {
			catchUp(state);
			return agreement / steps;
		}

		/** To be added to the local field of a site, in units. */
		double field(IsingConfiguration state, int site) {
			catchUp(state);
			return fields[site] / steps;
		}
	}

	private static void add(int[] row, int factor, int[] sums) {
		for (int i = 0; i < sums.length; i++) {
			sums[i] += factor * row[i];
		}
	}
}
