// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * When the state of work under way is saved: when somebody asks for it, and at an interval, but never for more than a
 * fiftieth of the time.
 */
final class SaveClock {

	/** Nanoseconds of work for each of saving, so that saving takes two per cent at most. */
	private static final long WORK = 49;

	private final long interval;
	private long since;
	private long wait;

	private final IntSupplier asked;
	private int answered;

	/**
	 * @param interval between two savings, in nanoseconds
	 * @param now      the clock, as {@link System#nanoTime}
	 * @param asked    how many times a saving was asked for so far
	 */
	SaveClock(long interval, long now, IntSupplier asked) {
		this.interval = interval;
		this.asked = asked;
		this.answered = asked.getAsInt();
		this.since = now;
		this.wait = interval;
	}

	static SaveClock seconds(int seconds, IntSupplier asked) {
		return new SaveClock(TimeUnit.SECONDS.toNanos(seconds), System.nanoTime(), asked);
	}

	boolean due(long now) {
		return now - since > wait || asked.getAsInt() > answered;
	}

	/** A saving took from {@code begun} to {@code ended}. */
	void saved(long begun, long ended) {
		answered = asked.getAsInt();
		since = ended;
		wait = Math.max(interval, WORK * (ended - begun));
	}
}
