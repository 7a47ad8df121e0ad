// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;
import java.util.List;

import org.spinscape.figures.Viewpoint;
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
			"Formats (default: svg). csv is the numbers behind a figure, "
					+ "py a Matplotlib script that redraws it, with its coordinates as JSON." })
	private List<String> formats = List.of("svg");

	@Option(names = "--journal", paramLabel = "NAME", description = {
			"Whose column and page widths the figures have: aps (default), aip, elsevier, iop, nature, pnas, science." })
	private String journal = "aps";

	@Option(names = "--view", split = ",", paramLabel = "TURN,TILT", description = {
			"From where surfaces are seen: degrees about the vertical and above the horizon, "
					+ "5 to 90 (default: -35,32)." })
	private List<Double> view = List.of();

	@Override
	public Integer call() throws Exception {
		List<Format> wanted = Formats.of(formats);
		RunDirectory run = RunDirectory.open(directory);
		int figures = RunFigures.write(run, wanted, journal(), viewpoint());
		console().print(figures + " figures in " + run.figures());
		return ExitCode.DONE;
	}

	private Viewpoint viewpoint() throws InputException {
		if (view.isEmpty()) {
			return Viewpoint.USUAL;
		}
		boolean finite = view.stream().allMatch(Double::isFinite);
		if (view.size() != 2 || !finite || view.get(1) < Viewpoint.LOWEST || view.get(1) > Viewpoint.HIGHEST) {
			throw new InputException("--view: two numbers with a comma between them, the second from 5 to 90, for example"
					+ " --view=20,45");
		}
		return new Viewpoint(view.get(0), view.get(1), 1);
	}

	private Journal journal() throws InputException {
		try {
			return Journal.of(journal);
		} catch (IllegalArgumentException e) {
			throw new InputException("--journal: " + e.getMessage());
		}
	}
}
