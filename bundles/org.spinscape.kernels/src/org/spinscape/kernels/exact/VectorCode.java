// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

/** When to use vector kernels. The result is the same either way. */
final class VectorCode {

	/** Until it has been compiled, vector code is so slow that the reference does this many operations meanwhile. */
	private static final long WARM_UP = 1L << 26;

	private VectorCode() {
	}

	/** Whether vector code pays for a single piece of work of so many elementary operations. */
	static boolean pays(long operations) {
		return operations > WARM_UP;
	}
}
