// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The log of a run: times, messages, stack traces. Nothing else in a run directory holds a time. */
final class RunLog implements AutoCloseable {

	private final PrintWriter out;

	RunLog(Path file) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		out = new PrintWriter(Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
	}

	synchronized void info(String text) {
		out.println(OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS) + " " + text);
		out.flush();
	}

	synchronized void error(String text, Throwable cause) {
		info("ERROR " + text);
		cause.printStackTrace(out);
		out.flush();
	}

	@Override
	public void close() {
		out.close();
	}
}
