// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.LongAdder;

/**
 * How far one task has come, and whether it is still alive. Written by its worker, read by the ticker.
 *
 * <p>
 * Whoever works on a task asks again and again whether it is to stop; that is its sign of life. A task that gives none for
 * too long is left alone: its worker is told to stop as soon as it asks again, and can no longer store anything.
 */
final class TaskProgress {

	private final LongAdder attempts;
	private final LongAdder own = new LongAdder();
	private final Thread worker = Thread.currentThread();
	/** Set by who listens, taken back by a sign of life: a worker that gives many of them hardly ever writes. */
	private volatile boolean listening;
	/** When the last sign was noticed, as {@link System#nanoTime}. */
	private long heard = System.nanoTime();
	private volatile boolean leftAlone;
	private boolean storing;
	private volatile boolean elsewhere;
	private volatile String phase = "preparing";
	private volatile double fraction;

	/** By the thread that works on the task. @param attempts counts attempted moves of all tasks */
	TaskProgress(LongAdder attempts) {
		this.attempts = attempts;
	}

	/** A sign of life. @return whether the task has been left alone and is to stop */
	boolean alive() {
		if (listening) {
			listening = false;
		}
		return leftAlone;
	}

	/** Nanoseconds without a sign of life, as far as was listened; asked by one thread. @param now {@link System#nanoTime} */
	long silence(long now) {
		if (!listening) {
			heard = now;
			listening = true;
		}
		return now - heard;
	}

	/** Leaves the task alone. @return whether it is: a task that stores its results is waited for */
	synchronized boolean leaveAlone() {
		leftAlone = !storing;
		return leftAlone;
	}

	boolean leftAlone() {
		return leftAlone;
	}

	/** @throws CancellationException if the task was left alone, so that somebody else may be at work on it */
	void requireWanted() {
		if (leftAlone) {
			throw new CancellationException("left alone");
		}
	}

	/** The results come now. @throws CancellationException if nobody waits for them any more */
	synchronized void storing() {
		requireWanted();
		storing = true;
	}

	/** Says that this thread only hears of the task, on which another process works. */
	void elsewhere() {
		elsewhere = true;
	}

	/** What the worker is doing; empty if it is in another process. */
	StackTraceElement[] stack() {
		return elsewhere ? new StackTraceElement[0] : worker.getStackTrace();
	}

	void at(String newPhase, double newFraction) {
		alive();
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
