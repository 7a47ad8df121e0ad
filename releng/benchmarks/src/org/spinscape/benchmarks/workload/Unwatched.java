// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks.workload;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.random.RandomStream;

/** A context that nobody watches. */
record Unwatched(RandomStream random, int threads) implements ExplorerContext {

	Unwatched(int threads) {
		this(Models.random(1), threads);
	}

	@Override
	public void phase(String name, long total) {
		// nobody looks
	}

	@Override
	public void done(long units) {
		// nobody looks
	}

	@Override
	public boolean cancelled() {
		return false;
	}
}
