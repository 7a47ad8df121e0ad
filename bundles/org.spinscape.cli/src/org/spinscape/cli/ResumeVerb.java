// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;

import org.spinscape.engine.run.Runner;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code resume DIR}. */
@Command(name = "resume", description = "Does what a run still lacks, and nothing else.")
final class ResumeVerb extends Verb {

	@Parameters(paramLabel = "DIR", description = "A run directory.")
	private Path directory;

	@Mixin
	private RunOptions options;

	@Override
	public Integer call() throws Exception {
		options.check();
		return options.report(console(),
				monitor -> new Runner(catalog()).resume(directory, options.threads(), monitor));
	}
}
