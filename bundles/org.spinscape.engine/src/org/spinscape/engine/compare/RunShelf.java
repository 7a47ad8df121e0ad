// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.engine.catalog.Catalog;

/** The runs below some folders. What has been read is kept, and read again only where its files have changed. */
public final class RunShelf {

	private static final List<String> TELLING = List.of("manifest.json", "experiment.spinscape", "results.h5", "log.txt",
			"tasks", "locks", RunNote.FILE);

	private final Catalog catalog;
	private final Map<Path, Kept> kept = new HashMap<>();

	private record Kept(List<Long> marks, RunRow row) {
	}

	/** An empty shelf. @param catalog who declares the defaults of settings */
	public RunShelf(Catalog catalog) {
		this.catalog = catalog;
	}

	/** Reads the runs, in the order of their paths. */
	public synchronized List<RunRow> read(Collection<Path> roots) throws IOException {
		List<RunRow> rows = new ArrayList<>();
		for (Path folder : RunFolders.below(roots)) {
			rows.add(row(folder));
		}
		kept.keySet().retainAll(rows.stream().map(RunRow::folder).toList());
		return rows;
	}

	private RunRow row(Path folder) throws IOException {
		List<Long> marks = new ArrayList<>();
		for (String name : TELLING) {
			Path file = folder.resolve(name);
			marks.add(Files.exists(file) ? Files.getLastModifiedTime(file).toMillis() : 0L);
		}
		Kept known = kept.get(folder);
		// A process that is gone leaves its lock as it is, so a run that is worked on is looked at each time.
		if (known == null || !known.marks().equals(marks) || known.row().running()) {
			known = new Kept(marks, RunRow.read(folder, catalog));
			kept.put(folder, known);
		}
		return known.row();
	}
}
