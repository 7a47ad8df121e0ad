// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.sampler.SamplerSetup;

/**
 * A run on a larger model that is stopped while it is at work: how long it takes to stop, and what it holds in memory until
 * then.
 *
 * @param finished   whether it was done before it was told to stop
 * @param heeded     whether it ended because it was told to
 * @param nanoseconds from the wish to stop to the end
 * @param held       most bytes that it was seen to hold
 */
record LongRun(boolean finished, boolean heeded, long nanoseconds, long held) {

	private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(300);
	/** Moments at which the memory is looked at, in shares of the patience. */
	private static final int LOOKS = 3;

	static LongRun of(Explorer explorer, NamedModel model, SamplerSetup.Components components) {
		Watch watch = new Watch();
		TrialContext context = new TrialContext(1, 2, components, watch::look);
		boolean heeded = false;
		try {
			explorer.explore(model.model(), context);
		} catch (CancellationException e) {
			heeded = true;
		}
		long end = System.nanoTime();
		return new LongRun(context.told() == 0, heeded, Math.max(0, end - watch.begun - PATIENCE - watch.spent), watch.most);
	}

	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	/** Looks at the clock whenever the explorer asks whether to stop, and at the memory a few times. */
	private static final class Watch {

		private final long before = used();
		private final long begun = System.nanoTime();
		private int looks;
		private long spent;
		private long most;

		synchronized boolean look() {
			long now = System.nanoTime();
			if (now - begun - spent > looks * (PATIENCE / LOOKS) && looks < LOOKS) {
				looks++;
				most = Math.max(most, used() - before);
				spent += System.nanoTime() - now;
			}
			return System.nanoTime() - begun - spent > PATIENCE;
		}
	}
}
