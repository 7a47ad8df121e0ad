// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;

import org.spinscape.store.RunArchive;
import org.spinscape.store.RunDirectory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pack DIR}. */
@Command(name = "pack", description = { "Puts a run into one zip file that another machine can unpack, verify and rerun.",
		"Locks, logs and work under way stay behind." })
final class PackVerb extends Verb {

	@Parameters(paramLabel = "DIR", description = "A run directory.")
	private Path directory;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE", description = "The file to write.")
	private Path output;

	@Override
	public Integer call() throws Exception {
		int files = RunArchive.pack(RunDirectory.open(directory), output);
		console().print(files + " files in " + output);
		return ExitCode.DONE;
	}
}
