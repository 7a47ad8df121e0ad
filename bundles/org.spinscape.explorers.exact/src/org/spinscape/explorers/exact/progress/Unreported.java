// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.progress;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.random.RandomStream;

/** For a part of a phase that reports by itself: passes on the wish to stop, and nothing else. */
public record Unreported(ExplorerContext context) implements ExplorerContext {

	@Override
	public RandomStream random() {
		return context.random();
	}

	@Override
	public int threads() {
		return context.threads();
	}

	@Override
	public void phase(String name, long total) {
		// the phase is that of the whole
	}

	@Override
	public void done(long units) {
		// counted in units of the whole
	}

	@Override
	public boolean cancelled() {
		return context.cancelled();
	}
}
