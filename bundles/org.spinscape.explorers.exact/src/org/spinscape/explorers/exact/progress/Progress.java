// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.progress;

import org.spinscape.core.explorer.ExplorerContext;

/** Reports and asks for cancellation every few thousand states, so that neither costs anything. */
public final class Progress {

	private static final int STEP = 1 << 14;

	private final ExplorerContext context;
	private long next;

	public Progress(ExplorerContext context, String phase, long total) {
		this.context = context;
		context.phase(phase, Math.max(1, total));
	}

	/** Reports and asks now: for steps that take a while. */
	public void now(long done) {
		next = done;
		at(done);
	}

	/** Call often, with the number of states done so far, which never falls. */
	public void at(long done) {
		if (done >= next) {
			next = done + STEP;
			context.checkCancelled();
			context.done(done);
		}
	}
}
