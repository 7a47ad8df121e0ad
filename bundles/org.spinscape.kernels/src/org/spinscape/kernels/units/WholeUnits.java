// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.units;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;

/** Real numbers as whole multiples of one unit, so that their sums are exact in any order. */
public final class WholeUnits {

	private WholeUnits() {
	}

	/** The model's quantum in J, or 0 if it has none. */
	public static double quantum(Hamiltonian<?> model) {
		return model.capability(IntegerEnergies.class).map(IntegerEnergies::quantum).orElse(0.0);
	}

	/** Whether all values are whole multiples of the quantum, but for the rounding of the product. */
	public static boolean multiples(double[] values, double quantum) {
		for (double value : values) {
			double units = value / quantum;
			if (Math.abs(units - Math.rint(units)) > 0x1p-40 * Math.abs(units)) {
				return false;
			}
		}
		return true;
	}

	/** The values in units, rounded. */
	public static double[] whole(double[] values, double unit) {
		double[] whole = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			whole[i] = Math.rint(values[i] / unit);
		}
		return whole;
	}

	/** The power of two of which {@code reach} is less than 2^bits. */
	public static double powerAbove(double reach, int bits) {
		return reach == 0 ? Double.MIN_NORMAL : Math.scalb(1.0, Math.getExponent(reach) + 1 - bits);
	}
}
