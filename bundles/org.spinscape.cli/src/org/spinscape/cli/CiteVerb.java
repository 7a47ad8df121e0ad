// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;

import org.spinscape.report.RunReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cite DIR}. */
@Command(name = "cite", description = "Prints the literature of everything that a run used, as BibTeX.")
final class CiteVerb extends Verb {

	@Parameters(paramLabel = "DIR", description = "A run directory.")
	private Path directory;

	@Override
	public Integer call() throws Exception {
		console().print(RunReport.bibtex(directory, catalog()).stripTrailing());
		return ExitCode.DONE;
	}
}
