// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.random.RandomStream;

/** A context that nobody watches. */
public record Watch(RandomStream random, int threads) implements ExplorerContext {

	public Watch(int threads) {
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
