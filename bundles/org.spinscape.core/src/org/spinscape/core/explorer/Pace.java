// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.explorer;

import java.util.concurrent.TimeUnit;

/** Lets one run tell its {@link Crew} what it has done, often enough and not after every sweep of a small system. */
public final class Pace {

	private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(30);

	private final Crew crew;
	private long untold;
	private long told = System.nanoTime();

	/** For one run, owned by its thread. */
	public Pace(Crew crew) {
		this.crew = crew;
	}

	/** Counts units of work. @throws java.util.concurrent.CancellationException if the user wants to stop */
	public void did(long units) {
		untold += units;
		long now = System.nanoTime();
		if (now - told > INTERVAL) {
			told = now;
			flush();
		}
	}

	/** Tells what has not been told; also counts units that a run has saved. */
	public void flush() {
		crew.did(untold);
		untold = 0;
	}
}
