// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.ground;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.random.RandomStream;
import org.spinscape.samplers.Runs;

/** A context that nobody watches. */
record Watch(RandomStream random, int threads) implements ExplorerContext {

	Watch(int threads) {
		this(Runs.stream("explorer", 1), threads);
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
