// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.spinscape.store.RunDirectory;

/**
 * Where the run in a directory stands, read off its files.
 *
 * @param experiment name of the experiment
 * @param state      how far it is
 * @param done       tasks that have results
 * @param underway   tasks that have a checkpoint
 * @param total      all tasks
 */
public record RunStatus(String experiment, State state, int done, int underway, int total) {

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
		Manifest manifest = Manifest.read(directory.manifest());
		int done = 0;
		int underway = 0;
		for (String task : manifest.tasks()) {
			if (Files.exists(directory.task(task))) {
				done++;
			} else if (Files.exists(directory.checkpoint(task)) || Files.exists(directory.explored(task))
					|| Files.exists(ExplorerStage.state(directory.explored(task)))) {
				underway++;
			}
		}
		int total = manifest.tasks().size();
		boolean finished = done == total && Assembly.complete(directory, manifest.tasks());
		State state = finished ? State.COMPLETE : directory.locked() ? State.RUNNING : State.INTERRUPTED;
		return new RunStatus(manifest.experiment(), state, done, underway, total);
	}
}
