// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;
import java.util.List;

import org.spinscape.figures.export.Format;
import org.spinscape.figures.export.Journal;
import org.spinscape.figures.run.RunFigures;
import org.spinscape.store.RunDirectory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code figures DIR}. */
@Command(name = "figures", description = "Draws the results of a run.")
final class FiguresVerb extends Verb {

	@Parameters(paramLabel = "DIR", description = "A run directory.")
	private Path directory;

	@Option(names = "--format", split = ",", paramLabel = "svg,pdf,png,csv,py", description = {
			"Formats (default: svg). csv is the numbers behind a figure,",
			"py a Matplotlib script that redraws it, with its coordinates as JSON." })
	private List<String> formats = List.of("svg");

	@Option(names = "--journal", paramLabel = "NAME", description = {
			"Whose column and page widths the figures have: aps (default), aip, elsevier, iop, nature, pnas, science." })
	private String journal = "aps";

	@Override
	public Integer call() throws Exception {
		List<Format> wanted = Formats.of(formats);
		RunDirectory run = RunDirectory.open(directory);
		int figures = RunFigures.write(run, wanted, journal());
		console().print(figures + " figures in " + run.figures());
		return ExitCode.DONE;
	}

	private Journal journal() throws InputException {
		try {
			return Journal.of(journal);
		} catch (IllegalArgumentException e) {
			throw new InputException("--journal: " + e.getMessage());
		}
	}
}
