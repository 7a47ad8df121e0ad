// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import org.spinscape.kernels.choice.KernelChoice;

/** Finds the spins that turn in a row of spins that do not feel each other. */
interface FlipScan {

	/** What this JVM can do best. */
	FlipScan BEST = KernelChoice.of(FlipScan.class, "VectorFlipScan", ScalarFlipScan::new);

	/**
	 * Marks the positions {@code from + i} with {@code spins * fields <= limits[i]}.
	 *
	 * @param count a multiple of 8
	 * @param marks receives eight positions a byte, the lowest in the lowest bit
	 */
	void scan(double[] spins, double[] fields, int from, int count, double[] limits, byte[] marks);
}
