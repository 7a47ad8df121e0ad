// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.spinscape.store.RunDirectory;
import org.spinscape.store.TaskStore;

/**
 * What lies in the folder of a run's tasks, from a single look: one for each task would take a second for a few thousand.
 *
 * @param done     ids of tasks that have results
 * @param underway ids of tasks that have a checkpoint, and no results
 * @param failed   ids of tasks that failed when last tried, and have no results
 */
record TaskFolder(Set<String> done, Set<String> underway, Set<String> failed) {

	private static final String EXPLORED = ".explored.h5";
	private static final String FAILED = ".failed";

	static TaskFolder of(RunDirectory directory) throws IOException {
		TaskFolder found = new TaskFolder(new HashSet<>(), new HashSet<>(), new HashSet<>());
		try (DirectoryStream<Path> files = Files.newDirectoryStream(directory.tasks())) {
			for (Path file : files) {
				if (!TaskStore.isSoFar(file)) {
					found.add(file.getFileName().toString());
				}
			}
		}
		try (TaskStore store = TaskStore.of(directory)) {
			found.done.addAll(store.done());
		}
		found.underway.removeAll(found.done);
		found.failed.removeAll(found.done);
		return found;
	}

	private void add(String name) {
		int explored = name.indexOf(EXPLORED);
		int checkpoint = name.indexOf(".checkpoint");
		if (explored > 0 || checkpoint > 0) {
			underway.add(name.substring(0, Math.max(explored, checkpoint)));
		} else if (name.endsWith(FAILED)) {
			failed.add(name.substring(0, name.length() - FAILED.length()));
		}
	}

	/** Deletes what is left beside the results of finished tasks by a kill, and files that were never finished. */
	static void sweep(RunDirectory directory, Collection<String> done) throws IOException {
		Set<String> finished = Set.copyOf(done);
		try (DirectoryStream<Path> files = Files.newDirectoryStream(directory.tasks())) {
			for (Path file : files) {
				TaskFolder one = new TaskFolder(new HashSet<>(), new HashSet<>(), new HashSet<>());
				String name = file.getFileName().toString();
				one.add(name);
				one.underway.addAll(one.failed);
				if (name.endsWith(".tmp") || one.underway.stream().anyMatch(finished::contains)) {
					Files.deleteIfExists(file);
				}
			}
		}
	}
}
