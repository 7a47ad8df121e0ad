// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

/** Nobody watches and nobody cancels. */
final class QuietContext implements ExplorerContext {

	private final RandomStream random;
	private final int threads;

	QuietContext(long seed, int threads) {
		random = new SplitMix64(seed);
		this.threads = threads;
	}

	@Override
	public RandomStream random() {
		return random;
	}

	@Override
	public int threads() {
		return threads;
	}

	@Override
	public void phase(String name, long total) {
		// nobody watches
	}

	@Override
	public void done(long units) {
		// nobody watches
	}

	@Override
	public boolean cancelled() {
		return false;
	}
}
