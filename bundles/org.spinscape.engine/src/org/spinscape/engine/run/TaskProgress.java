// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.concurrent.atomic.LongAdder;

/** How far one task has come. Written by its worker, read by the ticker. */
final class TaskProgress {

	private final LongAdder attempts;
	private final LongAdder own = new LongAdder();
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
		own.add(moves);
	}

	/** Attempted moves of this task alone. */
	long attempts() {
		return own.sum();
	}

	/** Takes over what another process says: fraction, attempts and phase with blanks between. */
	void follow(String text) {
		String[] words = text.split(" ", 3);
		if (words.length == 3) {
			at(words[2], Double.parseDouble(words[0]));
			attempted(Long.parseLong(words[1]) - attempts());
		}
	}

	String phase() {
		return phase;
	}

	double fraction() {
		return fraction;
	}
}
