// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts the details of an unexpected fault where they can be sent from, instead of on the screen. */
final class ErrorLog {

	private ErrorLog() {
	}

	/** @return where the details are, in words */
	static String write(Throwable problem) {
		try {
			Path file = Files.createTempFile("spinscape-error-", ".txt");
			try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
				problem.printStackTrace(out);
			}
			return file.toString();
		} catch (IOException e) {
			return "no file, since none could be written";
		}
	}
}
