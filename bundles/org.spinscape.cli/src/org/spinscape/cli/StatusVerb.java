// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;

import org.spinscape.engine.run.RunStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code status DIR}. */
@Command(name = "status", description = "Says how far a run is.")
final class StatusVerb extends Verb {

	@Parameters(paramLabel = "DIR", description = "A run directory.")
	private Path directory;

	@Option(names = "--json", description = "Prints one JSON document.")
	private boolean json;

	/** The document that {@code --json} prints. */
	private record Document(String directory, String experiment, String state, int total, int done, int running,
			int failed, int underway, double rate, double remainingSeconds) {
	}

	@Override
	public Integer call() throws Exception {
		RunStatus status = RunStatus.of(directory);
		if (json) {
			console().json(new Document(directory.toString(), status.experiment(), status.state().label(),
					status.total(), status.done(), status.running(), status.failed(), status.underway(), status.rate(),
					status.remaining()));
		} else {
			console().print("%s: %s, %d of %d tasks have results".formatted(status.experiment(), status.state().label(),
					status.done(), status.total()) + count(status.running(), "running") + count(status.failed(), "failed")
					+ count(status.underway(), "have a checkpoint")
					+ (status.remaining() > 0 ? ", about " + Durations.text(status.remaining()) + " left" : ""));
			if (status.state() == RunStatus.State.INTERRUPTED) {
				console().print("continue with: spinscape resume " + directory);
			}
		}
		return ExitCode.DONE;
	}

	private static String count(int tasks, String what) {
		return tasks > 0 ? ", " + tasks + " " + what : "";
	}
}
