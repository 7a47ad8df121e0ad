// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;

import org.spinscape.report.PageFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report DIR}. */
@Command(name = "report", description = {
		"Writes a run as one HTML page that stands by itself.",
		"Question, models, parameters, verdicts, tables, figures, versions and literature; with the literature as BibTeX "
				+ "beside it." })
final class ReportVerb extends Verb {

	@Parameters(paramLabel = "DIR", description = "A run directory.")
	private Path directory;

	@Option(names = { "-o",
			"--output" }, paramLabel = "FILE", description = "The page to write (default: report.html in the run directory).")
	private Path output;

	@Override
	public Integer call() throws Exception {
		Path file = output == null ? directory.resolve("report.html") : output;
		console().print(PageFile.ofRun(directory, catalog(), file).words());
		return ExitCode.DONE;
	}
}
