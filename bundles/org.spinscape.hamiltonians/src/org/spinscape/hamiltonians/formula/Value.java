// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

/** A number that depends on the index letters. */
@FunctionalInterface
interface Value {

	/** @param frame the values of the index letters by their places */
	double in(double[] frame);

	/** Whether it is the same for all index letters. */
	default boolean fixed() {
		return false;
	}

	/** A number. */
	record Fixed(double value) implements Value {

		@Override
		public double in(double[] frame) {
			return value;
		}

		@Override
		public boolean fixed() {
			return true;
		}
	}
}
