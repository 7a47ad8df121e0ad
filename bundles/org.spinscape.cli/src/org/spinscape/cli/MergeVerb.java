// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;

import org.spinscape.engine.run.Runner;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code merge DIR}. */
@Command(name = "merge", description = { "Puts the results of all finished tasks together, whoever carried them out.",
		"Repeating it changes nothing. Exit code 3 while tasks are missing." })
final class MergeVerb extends Verb {

	@Parameters(paramLabel = "DIR", description = "A run directory.")
	private Path directory;

	@Mixin
	private ReportOptions options;

	@Option(names = { "-q", "--quiet" }, description = "Shows no progress.")
	private boolean quiet;

	@Override
	public Integer call() throws Exception {
		return options.report(console(), quiet, monitor -> new Runner(catalog()).merge(directory, monitor));
	}
}
