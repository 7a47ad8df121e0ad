// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.spinscape.figures.export.Format;
import org.spinscape.figures.run.RunFigures;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code figures DIR}. */
@Command(name = "figures", description = "Draws the results of a run.")
final class FiguresVerb extends Verb {

	@Parameters(paramLabel = "DIR", description = "A run directory.")
	private Path directory;

	@Option(names = "--format", split = ",", paramLabel = "svg,pdf,png", description = "Formats (default: svg).")
	private List<String> formats = List.of("svg");

	@Override
	public Integer call() throws Exception {
		List<Format> wanted = new ArrayList<>();
		for (String format : formats) {
			try {
				wanted.add(Format.valueOf(format.strip().toUpperCase(Locale.ROOT)));
			} catch (IllegalArgumentException e) {
				throw new InputException("--format " + format + ": use svg, pdf or png");
			}
		}
		RunDirectory run = RunDirectory.open(directory);
		int figures = RunFigures.write(ResultsFile.open(run.results()), run.figures(), wanted);
		console().print(figures + " figures in " + run.figures());
		return ExitCode.DONE;
	}
}
