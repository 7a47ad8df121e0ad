// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

/**
 * A context for explorers that nobody watches, wants to stop or resume: what a test needs to run one.
 *
 * @param random  stream of all random numbers
 * @param threads number of threads that the explorer may keep busy, at least 1
 */
public record Quiet(RandomStream random, int threads) implements ExplorerContext {

	/** Two threads, and always the same random numbers. */
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
