// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import org.spinscape.networks.boltzmann.Machine;

/**
 * The energy that the hidden units of a small machine are left with when the visible ones are summed over, as couplings of
 * all sets of them: {@code ln p(h) = sum over sets A of K_A prod_{j in A} h_j}.
 *
 * @param couplings K_A by the bits of the set
 */
record EffectiveCouplings(double[] couplings) {

	/** Of the hidden layer. @param machine with at most 20 hidden units */
	static EffectiveCouplings ofHidden(Machine machine) {
		Machine turned = machine.exchanged();
		double[] values = new double[1 << machine.hiddenUnits()];
		double[] h = new double[machine.hiddenUnits()];
		for (int state = 0; state < values.length; state++) {
			for (int j = 0; j < h.length; j++) {
				h[j] = 1 - 2 * (state >>> j & 1);
			}
			values[state] = -turned.freeEnergy(h) / values.length;
		}
		for (int half = 1; half < values.length; half *= 2) { // Walsh-Hadamard
			for (int from = 0; from < values.length; from += 2 * half) {
				for (int k = from; k < from + half; k++) {
					double first = values[k];
					values[k] = first + values[k + half];
					values[k + half] = first - values[k + half];
				}
			}
		}
		return new EffectiveCouplings(values);
	}

	/** The coupling of two units. */
	double pair(int one, int other) {
		return couplings[1 << one | 1 << other];
	}

	/** Mean coupling of neighbours on a ring of all units. */
	double ring() {
		int units = Integer.numberOfTrailingZeros(couplings.length);
		double sum = 0;
		for (int j = 0; j < units; j++) {
			sum += pair(j, (j + 1) % units);
		}
		return sum / units;
	}

	/** The largest of all other couplings but the constant, by size. */
	double largestOffRing() {
		int units = Integer.numberOfTrailingZeros(couplings.length);
		double largest = 0;
		for (int set = 1; set < couplings.length; set++) {
			boolean bond = false;
			for (int j = 0; j < units; j++) {
				bond |= set == (1 << j | 1 << (j + 1) % units);
			}
			largest = bond ? largest : Math.max(largest, Math.abs(couplings[set]));
		}
		return largest;
	}
}
