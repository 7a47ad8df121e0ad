// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.concurrent.atomic.LongAdder;

/** How far one task has come. Written by its worker, read by the ticker. */
final class TaskProgress {

	private final LongAdder attempts;
	private volatile String phase = "preparing";
	private volatile double fraction;

	/** @param attempts counts attempted moves of all tasks */
	TaskProgress(LongAdder attempts) {
		this.attempts = attempts;
	}

	void at(String newPhase, double newFraction) {
		phase = newPhase;
		fraction = newFraction;
	}

	void attempted(long moves) {
		attempts.add(moves);
	}

	String phase() {
		return phase;
	}

	double fraction() {
		return fraction;
	}
}
