// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

/** A context that nobody watches. */
public record Quiet(RandomStream random, int threads) implements ExplorerContext {

	public Quiet() {
		this(new SplitMix64(1), 2);
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
