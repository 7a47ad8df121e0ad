// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Paths as experiment files hold them.
 *
 * @param folder the folder of the experiment file
 */
public record FilePath(Path folder) {

	public FilePath {
		folder = folder.toAbsolutePath().normalize();
	}

	/** Relative to the folder, with slashes on every system; absolute on another drive. */
	public String relative(String chosen) {
		Path file = Path.of(chosen).toAbsolutePath().normalize();
		boolean reachable = folder.getRoot().equals(file.getRoot());
		return reachable ? folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/")
				: file.toString();
	}

	/** Where to look first: beside the file named so far. */
	Path startingFolder(String text) {
		try {
			Path parent = folder.resolve(text).normalize().getParent();
			return !text.isBlank() && parent != null && Files.isDirectory(parent) ? parent : folder;
		} catch (InvalidPathException e) {
			return folder; // what was typed is no path
		}
	}
}
