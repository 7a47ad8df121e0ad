// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;

import org.spinscape.store.RunArchive;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unpack FILE}. */
@Command(name = "unpack", description = "Makes a run directory of a file that 'pack' has written.")
final class UnpackVerb extends Verb {

	@Parameters(paramLabel = "FILE", description = "A packed run.")
	private Path file;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "DIR", description = "The run directory to make.")
	private Path output;

	@Override
	public Integer call() throws Exception {
		console().print("run in " + RunArchive.unpack(file, output).root());
		return ExitCode.DONE;
	}
}
