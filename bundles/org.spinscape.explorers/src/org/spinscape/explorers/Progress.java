// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

import org.spinscape.core.explorer.ExplorerContext;

/** Reports and asks for cancellation every few thousand states, so that neither costs anything. */
final class Progress {

	private static final int MASK = (1 << 14) - 1;

	private final ExplorerContext context;

	Progress(ExplorerContext context, String phase, long total) {
		this.context = context;
		context.phase(phase, total);
	}

	/** Call once per state, with the number done so far. */
	void at(long done) {
		if ((done & MASK) == 0) {
			context.checkCancelled();
			context.done(done);
		}
	}
}
