// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.random;

import org.spinscape.kernels.choice.KernelChoice;

/** The inner loop of {@link WordStream}. Integer arithmetic within each generator: all implementations agree. */
interface WordFill {

	/** What this JVM can do best. */
	WordFill BEST = KernelChoice.of(WordFill.class, "VectorWordFill", ScalarWordFill::new);

	/**
	 * Advances all generators {@code blocks} times and writes their outputs.
	 *
	 * @param state  word w of generator g at {@code w * WordStream.LANES + g}; updated
	 * @param target receives block b of outputs from {@code from + b * WordStream.LANES} on
	 */
	void fill(long[] state, long[] target, int from, int blocks);
}
