// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The last runs of this session, newest first; each run directory once. */
public final class TracedRuns {

	/** Traces of older runs are let go: what they recorded is in their results. */
	private static final int MOST = 8;

	private static final List<TracedRun> RUNS = new CopyOnWriteArrayList<>();

	private TracedRuns() {
	}

	/** Puts a run that starts before all others. */
	public static synchronized void add(TracedRun run) {
		RUNS.removeIf(known -> known.directory().equals(run.directory()));
		RUNS.addFirst(run);
		while (RUNS.size() > MOST) {
			RUNS.removeLast();
		}
	}

	/** The runs as they are now. */
	public static List<TracedRun> all() {
		return List.copyOf(RUNS);
	}
}
