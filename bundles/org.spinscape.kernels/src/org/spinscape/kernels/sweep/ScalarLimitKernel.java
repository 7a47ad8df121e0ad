// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import org.spinscape.kernels.choice.KernelChoice;
import org.spinscape.kernels.walk.SpinRule;

/** One word after the other: the oracle of {@link VectorLimitKernel}. */
final class ScalarLimitKernel implements LimitKernel {

	@Override
	public void limits(SpinRule rule, double scale, long[] words, int count, double[] limits) {
		for (int i = 0; i < count; i++) {
			limits[i] = Acceptance.limit(rule, scale, words[i]);
		}
	}

	@Override
	public String kernel() {
		return KernelChoice.plain();
	}
}
