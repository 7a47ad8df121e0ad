// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import org.spinscape.kernels.choice.KernelChoice;

/** The inner loop of {@link LevelFill}. Whole numbers, so all implementations give the same. */
interface LevelStep {

	/** What this JVM can do best. */
	LevelStep BEST = KernelChoice.of(LevelStep.class, "VectorLevelStep", ScalarLevelStep::new);

	/**
	 * Adds {@code step} to the table and writes {@code (table + offset) >> shift}.
	 *
	 * @param table  any length; updated
	 * @param step   as long as the table
	 * @param levels receives as many numbers as the table has, beginning at {@code at}
	 */
	void step(long[] table, long[] step, long offset, int shift, int[] levels, int at);

	/** For the manifest of a run. */
	String description();
}
