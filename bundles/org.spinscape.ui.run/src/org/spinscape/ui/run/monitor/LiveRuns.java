// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.spinscape.ui.live.TracedRuns;

/** The runs that this session has started or found waiting, newest first; each run directory once. */
final class LiveRuns {

	private static final List<LiveRun> RUNS = new CopyOnWriteArrayList<>();

	private LiveRuns() {
	}

	static void add(LiveRun run) {
		RUNS.removeIf(known -> known.directory().equals(run.directory()));
		RUNS.addFirst(run);
		TracedRuns.add(run);
	}

	/** Puts a run that waits to be resumed after all others, unless its directory is known. */
	static void addWaiting(LiveRun run) {
		if (RUNS.stream().noneMatch(known -> known.directory().equals(run.directory()))) {
			RUNS.addLast(run);
		}
	}

	/** Whether a run of this session has, or will have, this directory. */
	static boolean has(Path directory) {
		return RUNS.stream().anyMatch(run -> run.directory().equals(directory));
	}

	static List<LiveRun> underWay() {
		return RUNS.stream().filter(run -> !run.over()).toList();
	}

	static List<LiveRun> all() {
		return RUNS;
	}
}
