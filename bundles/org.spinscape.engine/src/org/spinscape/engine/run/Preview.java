// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.Locale;

/**
 * What a run will cost, from a few of its tasks that were tried for a moment. Estimates: tasks that differ much from those
 * tried are not known.
 *
 * @param tasks   number of tasks
 * @param threads how many work at a time
 * @param tried   tasks that were begun
 * @param seconds time from start to end; NaN if none of those tried came far enough to tell
 * @param disk    bytes that the run directory will take; NaN if none of those tried came to its end
 * @param memory  bytes that tasks under way take together, landscapes and explorers, as they declare it
 */
public record Preview(int tasks, int threads, int tried, double seconds, double disk, double memory) {

	/** In words: {@code 10000 tasks, about 12 s with 2 threads, 60 MB on disk, 1 MB of memory for landscapes}. */
	@Override
	public String toString() {
		return tasks + (tasks == 1 ? " task, " : " tasks, ") + time() + " with " + threads
				+ (threads == 1 ? " thread, " : " threads, ") + size(disk) + " on disk, " + size(memory)
				+ " of memory for landscapes and explorers";
	}

	private String time() {
		return Double.isNaN(seconds) ? "an unknown time" : seconds < 1 ? "less than a second"
				: "about " + (seconds < 120 ? "%.0f s".formatted(seconds)
						: seconds < 7200 ? "%.0f min".formatted(seconds / 60)
								: seconds < 3 * 86_400 ? "%.0f h".formatted(seconds / 3600)
										: "%.0f days".formatted(seconds / 86_400));
	}

	private static String size(double bytes) {
		return Double.isNaN(bytes) ? "an unknown size" : bytes < 1e6 ? "less than 1 MB"
				: bytes < 1e9 ? String.format(Locale.ROOT, "%.0f MB", bytes / 1e6)
						: String.format(Locale.ROOT, "%.3g GB", bytes / 1e9);
	}
}
