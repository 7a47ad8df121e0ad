// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

import org.spinscape.ui.run.preference.RunPreferences;

/**
 * Lets some runs of the workbench work at the same time, and the others wait for their turn, in an order that the user can
 * change. What waits has its directory, so that it is not lost with the session.
 */
final class RunQueue {

	/** The queue of this workbench. */
	static final RunQueue RUNS = new RunQueue(RunPreferences::atOnce);

	/** How long a run that waits sleeps before it looks whether it was cancelled, in milliseconds. */
	private static final long LOOK = 200;

	private final IntSupplier most;
	private final List<LiveRun> waiting = new ArrayList<>();
	private int working;

	/** @param most how many runs may work at the same time, 1 or more */
	RunQueue(IntSupplier most) {
		this.most = most;
	}

	/** Lets a run work if nothing is in its way. @return whether it may; it then says {@link #leave} at its end */
	synchronized boolean enterAtOnce(LiveRun run) {
		if (working >= most.getAsInt() || waiting.stream().anyMatch(other -> !other.held())) {
			waiting.add(run);
			run.waits(true);
			return false;
		}
		working++;
		return true;
	}

	/**
	 * Waits for the turn of a run that could not work at once.
	 *
	 * @param cancelled asked while it waits
	 * @return whether it may work now; it then says {@link #leave} at its end
	 */
	synchronized boolean await(LiveRun run, BooleanSupplier cancelled) throws InterruptedException {
		try {
			while (!turn(run)) {
				if (cancelled.getAsBoolean()) {
					return false;
				}
				wait(LOOK);
			}
			working++;
			return true;
		} finally {
			waiting.remove(run);
			run.waits(false);
		}
	}

	private boolean turn(LiveRun run) {
		return run.urgent() || !run.held() && working < most.getAsInt()
				&& waiting.stream().filter(other -> !other.held()).findFirst().orElse(run) == run;
	}

	/** A run that was to wait cannot be made. */
	synchronized void giveUp(LiveRun run) {
		waiting.remove(run);
		run.waits(false);
		notifyAll();
	}

	/** A run works no more. */
	synchronized void leave() {
		working--;
		notifyAll();
	}

	/** Lets a run that waits work before the one in front of it. */
	synchronized void moveUp(LiveRun run) {
		int at = waiting.indexOf(run);
		if (at > 0) {
			waiting.remove(at);
			waiting.add(at - 1, run);
		}
	}

	/** Place of a run among those that wait, from 1; 0 if it does not wait. */
	synchronized int place(LiveRun run) {
		return waiting.indexOf(run) + 1;
	}
}
