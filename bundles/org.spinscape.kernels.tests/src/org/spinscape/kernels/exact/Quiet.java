// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

/** A context that nobody watches, or that is cancelled from the start. */
record Quiet(boolean cancelled, int threads) implements ExplorerContext {

	Quiet(boolean cancelled) {
		this(cancelled, 1);
	}

	@Override
	public RandomStream random() {
		return new SplitMix64(1);
	}

	@Override
	public void phase(String name, long total) {
		// nobody looks
	}

	@Override
	public void done(long units) {
		// nobody looks
	}
}
