// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that cannot be written is a failure, whichever verb gave it. */
class StandardOutputTest {

	/** A disk that is full. */
	private static final class Full extends OutputStream {

		@Override
		public void write(int character) throws IOException {
			throw new IOException("No space left on device");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "list", "list hamiltonians --json", "describe sk", "--help", "run --help", "--version",
			"validate example:aging" })
	void lostAnswersAreFailures(String line) {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
		PrintStream out = new PrintStream(new Full(), false, StandardCharsets.UTF_8);
		assertEquals(ExitCode.DONE, SpinscapeCommand.execute(line.split(" "), out, err));
		String before = said.toString(StandardCharsets.UTF_8);
		assertEquals(ExitCode.DONE, StandardOutput.end(out, ExitCode.DONE, true, err), "a reader that has had enough");
		assertEquals(before, said.toString(StandardCharsets.UTF_8));
		assertEquals(ExitCode.INTERRUPTED, StandardOutput.end(out, ExitCode.INTERRUPTED, false, err));
		assertEquals(ExitCode.FAILED, StandardOutput.end(out, ExitCode.DONE, false, err));
		assertTrue(said.toString(StandardCharsets.UTF_8).contains("standard output cannot be written"), said::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "list", "--help" })
	void whatArrivesIsDone(String line) {
		PrintStream out = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
		int code = SpinscapeCommand.execute(line.split(" "), out, out);
		assertEquals(ExitCode.DONE, StandardOutput.end(out, code, false, out));
	}
}
