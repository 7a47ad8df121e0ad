// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchWindow;
import org.spinscape.ui.selection.RunTracker;

/**
 * Brings a run under way into the views as soon as its first task is finished or an explorer has handed something over, and
 * what is new since then from time to time, as long as people do not look at another run.
 */
final class FirstResults {

	private static final long PAUSE_NANOS = 5_000_000_000L;

	private final IWorkbenchWindow window;
	private LiveRun shown;
	private int seen;
	private long last;

	FirstResults(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Called again and again, on the thread of the user interface. */
	void look() {
		Optional<LiveRun> news = LiveRuns.underWay().stream().filter(run -> run.news() > 0).findFirst();
		if (news.isEmpty()) {
			return;
		}
		LiveRun run = news.get();
		boolean first = run != shown;
		boolean more = run.news() > seen && System.nanoTime() - last > PAUSE_NANOS
				&& RunTracker.shows(window, run.directory());
		if (first || more) {
			shown = run;
			seen = run.news();
			last = System.nanoTime();
			RunTracker.showSoFar(window, run.directory());
		}
	}
}
