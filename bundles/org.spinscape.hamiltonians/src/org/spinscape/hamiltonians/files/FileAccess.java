// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.spinscape.core.parameter.ParameterException;

/** Opens the file of the parameter {@code file}; whatever goes wrong is that parameter's fault. */
final class FileAccess {

	static final String PARAMETER = "file";

	private FileAccess() {
	}

	static BufferedReader open(Path file) {
		requireNoFolder(file);
		try {
			return FileContent.open(file);
		} catch (IOException e) {
			throw unreadable(file, e);
		}
	}

	/** Of the content, unpacked, in bytes. */
	static long size(Path file) {
		requireNoFolder(file);
		try {
			return FileContent.size(file);
		} catch (IOException e) {
			throw unreadable(file, e);
		}
	}

	private static void requireNoFolder(Path file) {
		if (Files.isDirectory(file)) {
			throw new ParameterException(PARAMETER, "'" + file + "' is a folder; give the path of a file");
		}
	}

	static void close(Path file, Closeable reader) {
		try {
			reader.close();
		} catch (IOException e) {
			throw unreadable(file, e);
		}
	}

	/** What is wrong at a place in the file. */
	static ParameterException refuse(Path file, int line, int column, String message) {
		return new ParameterException(PARAMETER, file.getFileName() + ", line " + line + ", column " + column + ": "
				+ message);
	}

	private static ParameterException unreadable(Path file, IOException reason) {
		if (reason instanceof PackedFileException) {
			return refuse(file, 1, 1, reason.getMessage());
		}
		return new ParameterException(PARAMETER, reason instanceof NoSuchFileException
				? "there is no file '" + file + "'; give its path, relative to the folder of the experiment"
				: "'" + file + "' cannot be read: " + reason.getMessage() + "; check the file");
	}
}
