// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Asks the user interface again and again for a sign of life, and keeps the longest time that it let wait. */
final class Watchdog implements AutoCloseable {

	/** Between two questions, in milliseconds. */
	private static final int PACE = 5;

	private final Display display;
	private final Thread thread;
	private volatile boolean over;
	private volatile long longest;

	/** Begins to watch. */
	Watchdog(Display display) {
		this.display = display;
		thread = new Thread(this::watch, "watchdog of the user interface");
		thread.setDaemon(true);
		thread.start();
	}

	private void watch() {
		try {
			while (!over) {
				CountDownLatch answer = new CountDownLatch(1);
				long asked = System.nanoTime();
				display.asyncExec(answer::countDown);
				answer.await();
				longest = Math.max(longest, System.nanoTime() - asked);
				Thread.sleep(PACE);
			}
		} catch (InterruptedException | SWTException e) {
			Thread.currentThread().interrupt(); // the test or the display is over
		}
	}

	/** The longest stall so far, in milliseconds. */
	double longest() {
		return longest / (double) TimeUnit.MILLISECONDS.toNanos(1);
	}

	@Override
	public void close() {
		over = true;
		thread.interrupt();
	}
}
