// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.concurrent.TimeUnit;

import org.spinscape.core.explorer.ExplorerContext;

/** Watches the limits of one search and tells how far it is. */
final class Clock {

	private static final int TICKS = 1000;

	private final SearchLimits limits;
	private final ExplorerContext context;
	private final long start = System.nanoTime();

	Clock(SearchLimits limits, ExplorerContext context) {
		this.limits = limits;
		this.context = context;
		context.phase("searching", TICKS);
	}

	double seconds() {
		return (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
	}

	/** Whether the time is over. */
	boolean over() {
		return limits.seconds() > 0 && seconds() >= limits.seconds();
	}

	/** Whether another generation begins. The first one always does. @param generation counted from 0 */
	boolean goesOn(int generation) {
		double part = limits.seconds() > 0 ? seconds() / limits.seconds() : 0;
		if (limits.generations() > 0) {
			part = Math.max(part, generation / (double) limits.generations());
		}
		context.done((long) (TICKS * Math.min(1, part)));
		return generation == 0 || !over() && !context.cancelled()
				&& (limits.generations() == 0 || generation < limits.generations());
	}
}
