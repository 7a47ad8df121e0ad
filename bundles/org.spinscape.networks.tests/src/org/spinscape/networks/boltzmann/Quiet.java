// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

/** A context that nobody listens to. @param threads that may be kept busy */
public record Quiet(int threads, RandomStream random) implements ExplorerContext {

	/** One thread and a fixed stream. */
	public Quiet() {
		this(1, new SplitMix64(1));
	}

	@Override
	public void phase(String name, long total) {
		// nobody listens
	}

	@Override
	public void done(long units) {
		// nobody listens
	}

	@Override
	public boolean cancelled() {
		return false;
	}
}
