// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.compare;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Finds the runs below folders. */
public final class RunFolders {

	private RunFolders() {
	}

	/** Whether a folder is a run directory. */
	public static boolean isRun(Path folder) {
		return Files.isRegularFile(folder.resolve("manifest.json"))
				&& Files.isRegularFile(folder.resolve("experiment.spinscape"));
	}

	/**
	 * The run directories that are or lie below some folders, in the order of their paths. Folders that cannot be read
	 * and hidden ones are passed over.
	 */
	public static List<Path> below(Collection<Path> roots) throws IOException {
		TreeSet<Path> runs = new TreeSet<>();
		FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				if (isRun(folder)) {
					runs.add(folder);
					return FileVisitResult.SKIP_SUBTREE;
				}
				Path name = folder.getFileName();
				boolean hidden = name != null && name.toString().startsWith(".") && !roots.contains(folder);
				return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException problem) {
				return FileVisitResult.CONTINUE;
			}
		};
		for (Path root : roots) {
			if (Files.isDirectory(root)) {
				Files.walkFileTree(root, visitor);
			}
		}
		return List.copyOf(runs);
	}
}
