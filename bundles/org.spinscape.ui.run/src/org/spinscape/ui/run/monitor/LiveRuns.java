// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The runs that this session has started, newest first. */
final class LiveRuns {

	private static final List<LiveRun> RUNS = new CopyOnWriteArrayList<>();

	private LiveRuns() {
	}

	static void add(LiveRun run) {
		RUNS.addFirst(run);
	}

	static List<LiveRun> all() {
		return RUNS;
	}
}
