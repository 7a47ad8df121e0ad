// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

/** The set that a sum is over: values of its index letters, one tuple after the other. */
interface Tuples {

	/** Number of tuples, which may be too large to be visited. */
	double count(double[] frame);

	/** Puts one tuple after the other into the frame. */
	void forEach(double[] frame, Runnable visitor);

	/** Whether the number depends on letters outside. */
	default boolean steady() {
		return true;
	}
}
