// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.spinscape.report.RunReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report DIR}. */
@Command(name = "report", description = {
		"Writes a run as one HTML page that stands by itself: question, models, parameters,",
		"verdicts, tables, figures, versions, literature; with the literature as BibTeX beside it." })
final class ReportVerb extends Verb {

	@Parameters(paramLabel = "DIR", description = "A run directory.")
	private Path directory;

	@Option(names = { "-o",
			"--output" }, paramLabel = "FILE", description = "The page to write (default: report.html in the run directory).")
	private Path output;

	@Override
	public Integer call() throws Exception {
		Path file = output == null ? directory.resolve("report.html") : output;
		String page = RunReport.html(directory, catalog());
		Files.writeString(file, page);
		Path literature = beside(file);
		Files.writeString(literature, RunReport.bibtex(directory, catalog()));
		console().print(file + ", with the literature in " + literature);
		return ExitCode.DONE;
	}

	/** The file with the literature of a page. */
	static Path beside(Path page) {
		return page.resolveSibling(page.getFileName().toString().replaceFirst("[.]html?$", "") + ".bib");
	}
}
