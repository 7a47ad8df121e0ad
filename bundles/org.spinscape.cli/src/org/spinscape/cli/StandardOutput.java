// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Standard output of the process. Java's own says nothing of what could not be written. */
final class StandardOutput {

	private static final Path DESCRIPTOR = Path.of("/dev/fd/1");
	/** Of the mode of a file: its kind, and what is a pipe or a socket. */
	private static final int KIND = 0170000;
	private static final int PIPE = 0010000;
	private static final int SOCKET = 0140000;

	private StandardOutput() {
	}

	static PrintStream open() {
		return new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
	}

	/** Whether it goes to another process; then it fails only if that one has had enough and closed it. */
	static boolean isPipe() {
		try {
			int kind = (Integer) Files.getAttribute(DESCRIPTOR, "unix:mode") & KIND;
			return kind == PIPE || kind == SOCKET;
		} catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
			return false; // not a system that has such files
		}
	}

	/**
	 * Ends the output.
	 *
	 * @param code exit code so far
	 * @param pipe whether the output goes to another process; one that stops reading, as {@code head} does, is no fault
	 * @return the exit code: a command whose answer is lost has failed
	 */
	static int end(PrintStream out, int code, boolean pipe, PrintStream err) {
		if (!out.checkError() || pipe || code != ExitCode.DONE) {
			return code;
		}
		new Console(out, err).say("standard output cannot be written, so that the answer is incomplete; is the disk full?");
		return ExitCode.FAILED;
	}
}
