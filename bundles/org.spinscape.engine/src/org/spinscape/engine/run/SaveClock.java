// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.function.IntSupplier;

/**
 * When the state of work under way is saved: when somebody asks for it, at an interval, but never for more than a fiftieth
 * of the time, and after a number of sweeps where that is wanted.
 */
final class SaveClock {

	/** Nanoseconds of work for each of saving, so that saving takes two per cent at most. */
	private static final long WORK = 49;

	private final long interval;
	private long since;
	private long wait;

	private final long sweeps;
	private final IntSupplier asked;
	private long counted;
	private int answered;

	/**
	 * @param interval between two savings, in nanoseconds
	 * @param sweeps   between two savings of what counts them; 0 for by time alone
	 * @param now      the clock, as {@link System#nanoTime}
	 * @param asked    how many times a saving was asked for so far
	 */
	SaveClock(long interval, long sweeps, long now, IntSupplier asked) {
		this.interval = interval;
		this.sweeps = sweeps;
		this.asked = asked;
		this.answered = asked.getAsInt();
		this.since = now;
		this.wait = interval;
	}

	/** Whether it is time. */
	boolean due(long now) {
		return now - since > wait || asked.getAsInt() > answered;
	}

	/** The same for what is counted. @param sweep how many were done */
	boolean due(long now, long sweep) {
		return sweeps > 0 && sweep - counted >= sweeps || due(now);
	}

	/** The work goes on from here, or was saved here: sweeps are counted from it. */
	void at(long sweep) {
		counted = sweep;
	}

	/** A saving took from {@code begun} to {@code ended}. */
	void saved(long begun, long ended) {
		answered = asked.getAsInt();
		since = ended;
		wait = Math.max(interval, WORK * (ended - begun));
	}
}
