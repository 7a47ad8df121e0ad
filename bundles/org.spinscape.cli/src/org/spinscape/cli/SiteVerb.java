// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.spinscape.doc.Manual;
import org.spinscape.doc.ManualSite;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code site}. */
@Command(name = "site", description = "Writes the manual as web pages, with a page for everything that is installed.")
final class SiteVerb extends Verb {

	private static final String INDEX = "index.html";

	@Option(names = { "-o",
			"--output" }, paramLabel = "DIR", description = "The folder to write (default: ${DEFAULT-VALUE}).", defaultValue = "spinscape-manual")
	private Path folder;

	@Override
	public Integer call() throws Exception {
		// Pages of an earlier manual are replaced; a folder of something else is not written into.
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw new InputException("site: " + folder + " is a file; name a folder with -o");
		}
		if (Files.isDirectory(folder) && !Files.exists(folder.resolve(INDEX)) && !empty()) {
			throw new InputException("site: " + folder
					+ " is there already and holds no manual; name another folder with -o");
		}
		Manual manual = Manual.of(catalog());
		try {
			new ManualSite(manual).write(folder);
		} catch (IOException e) {
			throw new InputException("site: " + folder + " cannot be written (" + e.getMessage() + ")");
		}
		console().print(manual.pages().size() + " pages; begin with " + folder.resolve(INDEX));
		return ExitCode.DONE;
	}

	private boolean empty() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
	}
}
