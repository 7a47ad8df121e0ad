// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import org.spinscape.engine.run.Preview;
import org.spinscape.engine.run.Prospect;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code preview FILE}. */
@Command(name = "preview", description = {
		"Says what a run will cost: tasks, time, disk and memory.",
		"Some tasks are tried for a moment; nothing is kept of them." })
final class PreviewVerb extends Verb {

	@Parameters(paramLabel = "FILE", description = "An experiment file, or example:NAME.")
	private String file;

	@Mixin
	private Settings settings;

	@Mixin
	private ProgramOption programs;

	@Option(names = "--threads", paramLabel = "N", description = "Worker threads of the run (default: what the experiment"
			+ " says, or all processors).")
	private int threads;

	@Option(names = "--try", paramLabel = "TIME", description = "How long to try (default: 3s).")
	private String time = "3s";

	@Option(names = "--json", description = "Prints one JSON document.")
	private boolean json;

	/** The document that {@code --json} prints. */
	private record Document(String file, int tasks, int threads, int tried, double seconds, double diskBytes,
			double memoryBytes) {
	}

	@Override
	public Integer call() throws Exception {
		if (threads < 0) {
			throw new InputException("--threads " + threads + ": give 1 or more, or 0 for all processors");
		}
		try (ExperimentSource source = ExperimentSource.open(file)) {
			settings.apply(source.experiment(), catalog());
			Preview preview = new Prospect(programs.of(catalog())).preview(source.experiment(), source.folder(), threads,
					Double.parseDouble(Durations.seconds(time)));
			if (json) {
				console().json(new Document(file, preview.tasks(), preview.threads(), preview.tried(), preview.seconds(),
						preview.disk(), preview.memory()));
			} else {
				console().print(file + ": " + preview);
			}
		}
		return ExitCode.DONE;
	}
}
