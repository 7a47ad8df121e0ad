// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Asks the user interface again and again for a sign of life, and keeps the longest time that it let wait, with what it did
 * meanwhile: how long it computed, for the rest of the time it waited for a processor or for somebody else, and where it was.
 */
final class Watchdog implements AutoCloseable {

	/** Between two questions, in milliseconds. */
	private static final int PACE = 5;
	/** After so many milliseconds one looks where it is. */
	private static final int LOOK = 40;
	private static final int FRAMES = 80;

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Display display;
	private final Thread watched;
	private final Thread thread;
	private volatile boolean over;
	private volatile Stall longest = new Stall(0, 0, new StackTraceElement[0]);

	/**
	 * A time in which the user interface gave no answer.
	 *
	 * @param nanos    how long
	 * @param computed for how long of it it had a processor
	 * @param where    where it was in the middle of it; empty if it was too short to look
	 */
	private record Stall(long nanos, long computed, StackTraceElement[] where) {
	}

	/** Begins to watch. */
	Watchdog(Display display) {
		this.display = display;
		watched = display.getThread();
		thread = new Thread(this::watch, "watchdog of the user interface");
		thread.setDaemon(true);
		thread.setPriority(Thread.MAX_PRIORITY);
		thread.start();
	}

	private void watch() {
		try {
			while (!over) {
				CountDownLatch answer = new CountDownLatch(1);
				StackTraceElement[] where = {};
				long before = threads.getThreadCpuTime(watched.threadId());
				long asked = System.nanoTime();
				display.asyncExec(answer::countDown);
				while (!answer.await(LOOK, TimeUnit.MILLISECONDS)) {
					where = where.length == 0 ? watched.getStackTrace() : where;
				}
				long nanos = System.nanoTime() - asked;
				if (nanos > longest.nanos) {
					longest = new Stall(nanos, threads.getThreadCpuTime(watched.threadId()) - before, where);
				}
				Thread.sleep(PACE);
			}
		} catch (InterruptedException | SWTException e) {
			Thread.currentThread().interrupt(); // the test or the display is over
		}
	}

	private static double millis(long nanos) {
		return nanos / (double) TimeUnit.MILLISECONDS.toNanos(1);
	}

	/** The longest stall so far, in milliseconds. */
	double longest() {
		return millis(longest.nanos);
	}

	/** The longest stall so far in words. */
	String words() {
		Stall stall = longest;
		String where = stall.where.length == 0 || System.getenv("SPINSCAPE_STALLS") == null ? ""
				: ", at\n\t" + Arrays.stream(stall.where).limit(FRAMES).map(StackTraceElement::toString)
						.collect(Collectors.joining("\n\t"));
		return String.format(Locale.ROOT, "longest stall %.0f ms, of which it computed %.0f ms%s", millis(stall.nanos),
				millis(stall.computed), where);
	}

	/** Forgets what was so far. */
	void again() {
		longest = new Stall(0, 0, new StackTraceElement[0]);
	}

	@Override
	public void close() {
		over = true;
		thread.interrupt();
	}
}
