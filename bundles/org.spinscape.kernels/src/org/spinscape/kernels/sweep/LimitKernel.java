// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import org.spinscape.kernels.choice.KernelChoice;
import org.spinscape.kernels.walk.SpinRule;

/** {@link Acceptance#limit} for a row of words. Every lane by itself, so all implementations give the same bits. */
interface LimitKernel {

	/** What this JVM can do best. */
	LimitKernel BEST = KernelChoice.of(LimitKernel.class, "VectorLimitKernel", ScalarLimitKernel::new);

	/** Writes the limits of {@code words[0 .. count - 1]} to the front of {@code limits}. */
	void limits(SpinRule rule, double scale, long[] words, int count, double[] limits);

	/** For manifests. */
	String kernel();
}
