// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Asks the user interface again and again for a sign of life, and keeps the longest time that it let wait. What it did
 * meanwhile tells whose fault it was: it computed, it waited for a processor that others had, or it waited for something else
 * (a lock, a file, the screen). Linux says how long a thread waited for a processor; elsewhere it counts as something else.
 */
final class Watchdog implements AutoCloseable {

	/** Between two questions, in milliseconds. */
	private static final int PACE = 5;
	/** After so many milliseconds one looks where it is, and then as often as this. */
	private static final int LOOK = 25;
	/** A stall of our own of so many nanoseconds is told, where the environment asks for it. */
	private static final long NOTICED = TimeUnit.MILLISECONDS.toNanos(40);
	private static final int FRAMES = 12;
	private static final Path TASK = Path.of("/proc/thread-self");

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Display display;
	private final Thread watched;
	private final Path schedule;
	private final Thread thread;
	private volatile boolean over;
	private volatile Stall longest = Stall.NONE;
	private volatile Stall longestOfOurs = Stall.NONE;
	private final List<Stall> noticed = new ArrayList<>();

	/**
	 * A time in which the user interface gave no answer.
	 *
	 * @param nanos    how long
	 * @param computed for how long of it it had a processor
	 * @param queued   for how long of it it was ready and others had the processors
	 * @param where    where it was each time that one looked
	 */
	private record Stall(long nanos, long computed, long queued, List<StackTraceElement[]> where) {

		static final Stall NONE = new Stall(0, 0, 0, List.of());

		/** What it would have taken on a machine of its own. */
		long ours() {
			return Math.max(computed, nanos - queued);
		}
	}

	/** Begins to watch. For the thread of the user interface. */
	Watchdog(Display display) {
		this.display = display;
		watched = display.getThread();
		schedule = schedule();
		thread = new Thread(this::watch, "watchdog of the user interface");
		thread.setDaemon(true);
		thread.setPriority(Thread.MAX_PRIORITY);
		thread.start();
	}

	/** The file in which Linux keeps how long this thread ran and waited to run; null elsewhere. */
	private static Path schedule() {
		try {
			return TASK.toRealPath().resolve("schedstat");
		} catch (IOException e) {
			return null;
		}
	}

	/** Nanoseconds that the user interface has waited for a processor so far; 0 if nobody counts them. */
	private long queued() {
		try {
			return schedule == null ? 0 : Long.parseLong(Files.readString(schedule).split("\\s+")[1]);
		} catch (IOException e) {
			return 0;
		}
	}

	private void watch() {
		try {
			while (!over) {
				CountDownLatch answer = new CountDownLatch(1);
				List<StackTraceElement[]> where = new ArrayList<>();
				long before = threads.getThreadCpuTime(watched.threadId());
				long waited = queued();
				long asked = System.nanoTime();
				display.asyncExec(answer::countDown);
				while (!answer.await(LOOK, TimeUnit.MILLISECONDS)) {
					where.add(watched.getStackTrace());
				}
				Stall stall = new Stall(System.nanoTime() - asked, threads.getThreadCpuTime(watched.threadId()) - before,
						queued() - waited, where);
				if (stall.ours() > NOTICED) {
					synchronized (noticed) {
						noticed.add(stall);
					}
				}
				if (stall.nanos > longest.nanos) {
					longest = stall;
				}
				if (stall.ours() > longestOfOurs.ours()) {
					longestOfOurs = stall;
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

	/** The longest stall so far, in milliseconds, whoever was at fault. */
	double longest() {
		return millis(longest.nanos);
	}

	/** The longest stall so far without the time in which others had the processors, in milliseconds. */
	double longestOfOurs() {
		return millis(longestOfOurs.ours());
	}

	/** The longest stalls so far in words, and with {@code SPINSCAPE_STALLS} where all that were noticed have been. */
	String words() {
		return String.format(Locale.ROOT, "longest stall %s; by itself at most %.0f ms, in a stall of %s", words(longest),
				longestOfOurs(), words(longestOfOurs)) + (System.getenv("SPINSCAPE_STALLS") == null ? "" : places());
	}

	private static String words(Stall stall) {
		return String.format(Locale.ROOT, "%.0f ms (%.0f computed, %.0f waited for a processor)", millis(stall.nanos),
				millis(stall.computed), millis(stall.queued));
	}

	/** Where it was each time, for whoever wants to mend it. */
	private String places() {
		StringBuilder text = new StringBuilder();
		synchronized (noticed) {
			for (Stall stall : noticed) {
				text.append("\n  ").append(words(stall));
				stall.where.forEach(frames -> text.append("\n    at ").append(place(frames)));
			}
		}
		return text.toString();
	}

	/** The last frame, and those of ours. */
	private static String place(StackTraceElement[] frames) {
		return Stream.concat(Arrays.stream(frames).limit(3), Arrays.stream(frames).skip(3)
				.filter(frame -> frame.getClassName().startsWith("org.spinscape")
						&& !frame.getClassName().startsWith(Watchdog.class.getPackageName())).limit(FRAMES))
				.map(frame -> frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName() + ":"
						+ frame.getLineNumber()).collect(Collectors.joining(" < "));
	}

	/** Forgets what was so far. */
	void again() {
		longest = Stall.NONE;
		longestOfOurs = Stall.NONE;
		synchronized (noticed) {
			noticed.clear();
		}
	}

	@Override
	public void close() {
		over = true;
		thread.interrupt();
	}
}
