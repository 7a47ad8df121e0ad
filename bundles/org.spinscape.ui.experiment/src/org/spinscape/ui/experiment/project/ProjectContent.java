// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;

import org.eclipse.core.resources.IProject;
import org.spinscape.experiment.files.ExperimentFiles;

/**
 * What is in the folder of a project.
 *
 * @param experiments experiment files outside of runs
 * @param runs        directories of runs
 * @param bytes       size of all files together
 */
record ProjectContent(int experiments, int runs, long bytes) {

	/** Counts; links are not followed. */
	static ProjectContent of(IProject project) throws IOException {
		int[] counts = new int[2];
		long[] bytes = new long[1];
		Path root = Path.of(project.getLocationURI());
		Files.walkFileTree(root, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				bytes[0] += attributes.size();
				boolean run = file.getFileName().toString().equals("manifest.json");
				boolean experiment = file.getFileName().toString().endsWith("." + ExperimentFiles.EXTENSION)
						&& !Files.exists(file.resolveSibling("manifest.json"));
				counts[0] += experiment ? 1 : 0;
				counts[1] += run ? 1 : 0;
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException e) {
				return FileVisitResult.CONTINUE; // it has gone meanwhile, or may not be read
			}
		});
		return new ProjectContent(counts[0], counts[1], bytes[0]);
	}

	/** {@code 3 experiments and 12 runs, 34 MB on disk.} */
	String words() {
		return experiments + (experiments == 1 ? " experiment and " : " experiments and ") + runs
				+ (runs == 1 ? " run, " : " runs, ")
				+ (bytes < 1_000_000 ? "less than 1 MB" : String.format(Locale.ROOT, "%.0f MB", bytes / 1e6)) + " on disk.";
	}
}
