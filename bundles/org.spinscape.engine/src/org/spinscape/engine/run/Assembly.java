// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.spinscape.store.Checksums;
import org.spinscape.store.CsvExport;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;
import org.spinscape.store.StoreException;
import org.spinscape.store.TaskStore;

/** Whether the results of a run are put together, read off its files, so that a kill at any moment is noticed. */
final class Assembly {

	private Assembly() {
	}

	/**
	 * True if {@code results.h5} can be read, no CSV file is missing, and no task is newer, or, since a copy of a run may have
	 * other times, the tasks are those that it was made of.
	 *
	 * @throws StoreException if the results are of a later version of Spinscape, which must not be written over
	 */
	static boolean complete(RunDirectory directory) throws IOException {
		if (!Files.exists(directory.results())) {
			return false;
		}
		FileTime time = Files.getLastModifiedTime(directory.results());
		try (TaskStore store = TaskStore.of(directory)) {
			if (store.latest().compareTo(time) > 0 && !store.sum().equals(noted(directory))) {
				return false;
			}
		}
		try {
			return CsvExport.files(ResultsFile.open(directory.results()).entries()).stream()
					.allMatch(name -> Files.exists(directory.tables().resolve(name)));
		} catch (StoreException e) {
			if (e.getCause() == null) {
				throw e;
			}
			return false; // damaged
		}
	}

	/** Notes of which tasks the results have just been made. */
	static void note(RunDirectory directory) throws IOException {
		Path temporary = RunDirectory.temporary(directory.assembled());
		try (TaskStore store = TaskStore.of(directory)) {
			Files.writeString(temporary, store.sum() + "\n");
		}
		new Checksums(directory).commit(temporary, directory.assembled());
	}

	/** Whether results are there and it is not noted of which tasks they were made: somebody was stopped between the two. */
	static boolean unnoted(RunDirectory directory) {
		return Files.exists(directory.results()) && !Files.exists(directory.assembled());
	}

	/** Empty for runs of earlier versions. */
	private static String noted(RunDirectory directory) throws IOException {
		return Files.exists(directory.assembled()) ? Files.readString(directory.assembled()).strip() : "";
	}
}
