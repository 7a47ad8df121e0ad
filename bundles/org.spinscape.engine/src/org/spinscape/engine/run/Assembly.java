// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;

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
	 * True if {@code results.h5} can be read, no task is newer, and no CSV file is missing. A copy of a run may have other
	 * times: then it is put together once more, to the same bytes.
	 *
	 * @throws StoreException if the results are of a later version of Spinscape, which must not be written over
	 */
	static boolean complete(RunDirectory directory) throws IOException {
		if (!Files.exists(directory.results())) {
			return false;
		}
		FileTime time = Files.getLastModifiedTime(directory.results());
		try (TaskStore store = TaskStore.of(directory)) {
			if (store.latest().compareTo(time) > 0) {
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
}
