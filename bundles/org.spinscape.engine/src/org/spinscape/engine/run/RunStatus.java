// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.spinscape.store.RunDirectory;
import org.spinscape.store.RunLock;

/**
 * Where the run in a directory stands, read off its files.
 *
 * @param experiment name of the experiment
 * @param state      how far it is
 * @param done       tasks that have results
 * @param running    tasks that are worked on now
 * @param underway   tasks that have a checkpoint
 * @param failed     tasks that failed when they were last tried
 * @param total      all tasks
 * @param rate       tasks a second of those who work now
 * @param remaining  seconds until all tasks are done, as far as it can be said; else NaN
 */
public record RunStatus(String experiment, State state, int done, int running, int underway, int failed, int total,
		double rate, double remaining) {

	/** How far a run is. */
	public enum State {
		/** All tasks have results. */
		COMPLETE,
		/** A process works on it now. */
		RUNNING,
		/** It can be resumed. */
		INTERRUPTED;

		/** In lower case. */
		public String label() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** Reads the status. @throws IOException if the folder is no run directory */
	public static RunStatus of(Path root) throws IOException {
		RunDirectory directory = RunDirectory.open(root);
		Manifest manifest = Manifest.read(directory);
		TaskFolder folder = TaskFolder.of(directory);
		int done = count(manifest.tasks(), folder.done());
		int total = manifest.tasks().size();
		List<String> workers = directory.workers();
		List<Beat> beats = workers.stream().flatMap(worker -> Beat.read(directory.progress(worker)).stream()).toList();
		boolean finished = done == total && Assembly.complete(directory);
		State state = finished ? State.COMPLETE : workers.isEmpty() ? State.INTERRUPTED : State.RUNNING;
		double rate = beats.stream().mapToDouble(Beat::rate).sum();
		// Of one process by its own count, which knows how far tasks are; of several by what they get done.
		double remaining = finished ? 0 : beats.size() == 1 && !parted(workers) ? beats.getFirst().remaining()
				: rate > 0 ? (total - done) / rate : Double.NaN;
		return new RunStatus(manifest.experiment(), state, done, beats.stream().mapToInt(Beat::running).sum(),
				count(manifest.tasks(), folder.underway()), count(manifest.tasks(), folder.failed()), total, rate,
				remaining);
	}

	private static boolean parted(List<String> workers) {
		return !workers.contains(RunLock.RUN);
	}

	private static int count(List<String> tasks, Set<String> found) {
		return (int) tasks.stream().filter(found::contains).count();
	}
}
