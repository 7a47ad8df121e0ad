// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import org.spinscape.core.random.SplitMix64;

/** Machines of the science notes (networks, B4) and their sums state by state. */
final class Fixtures {

	static final int VISIBLE = 8;
	static final int HIDDEN = 6;

	private Fixtures() {
	}

	/** Weights within 0.8, biases within 0.2; of units +1 and -1, or of units 1 and 0 with the same numbers. */
	static Machine machine(boolean binary) {
		SplitMix64 random = new SplitMix64(20150325);
		double[] weights = draw(VISIBLE * HIDDEN, 0.8, random);
		double[] visible = draw(VISIBLE, 0.2, random);
		double[] hidden = draw(HIDDEN, 0.2, random);
		return binary ? Machine.ofBinary(weights, visible, hidden) : new Machine(weights, visible, hidden, 0);
	}

	private static double[] draw(int count, double reach, SplitMix64 random) {
		double[] values = new double[count];
		for (int k = 0; k < count; k++) {
			values[k] = reach * (2 * random.nextDouble() - 1);
		}
		return values;
	}

	/** Units of +1 and -1 from the bits of a number; bit 0 is +1. */
	static double[] units(int count, int bits) {
		double[] units = new double[count];
		for (int i = 0; i < count; i++) {
			units[i] = 1 - 2 * (bits >>> i & 1);
		}
		return units;
	}
}
