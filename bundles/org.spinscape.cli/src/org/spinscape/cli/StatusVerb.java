// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.spinscape.engine.run.RunStatus;
import org.spinscape.engine.slurm.Jobs;
import org.spinscape.engine.slurm.Queue;
import org.spinscape.engine.slurm.Slurm;
import org.spinscape.engine.slurm.SlurmException;
import org.spinscape.store.RunDirectory;

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
			int failed, int underway, double rate, double remainingSeconds, Integer jobsWaiting, Integer jobsRunning) {
	}

	/** The jobs of the run on a cluster; empty if it has none, or nobody here knows of them. */
	private static Optional<Queue> jobs(RunDirectory run) throws IOException {
		List<String> ids = new Jobs(run).ids();
		try {
			return ids.isEmpty() ? Optional.empty() : Optional.of(new Slurm().queue(ids));
		} catch (SlurmException e) {
			return Optional.empty(); // the files tell the rest; they may be looked at where there are no commands of Slurm
		}
	}

	@Override
	public Integer call() throws Exception {
		RunStatus status = RunStatus.of(directory);
		Optional<Queue> jobs = status.state() == RunStatus.State.COMPLETE ? Optional.empty()
				: jobs(RunDirectory.open(directory));
		if (json) {
			console().json(new Document(directory.toString(), status.experiment(), status.state().label(),
					status.total(), status.done(), status.running(), status.failed(), status.underway(), status.rate(),
					status.remaining(), jobs.map(Queue::waiting).orElse(null), jobs.map(Queue::running).orElse(null)));
		} else {
			console().print("%s: %s, %d of %d tasks have results".formatted(status.experiment(), status.state().label(),
					status.done(), status.total()) + count(status.running(), "running") + count(status.failed(), "failed")
					+ count(status.underway(), "have a checkpoint")
					+ (status.remaining() > 0 ? ", about " + Durations.text(status.remaining()) + " left" : ""));
			Queue queue = jobs.orElse(new Queue(0, 0));
			if (queue.waiting() + queue.running() > 0) {
				console().print("on the cluster: " + queue.running() + " jobs running, " + queue.waiting() + " waiting");
			} else if (status.state() == RunStatus.State.INTERRUPTED) {
				console().print("continue with: spinscape resume " + directory);
			}
		}
		return ExitCode.DONE;
	}

	private static String count(int tasks, String what) {
		return tasks > 0 ? ", " + tasks + " " + what : "";
	}
}
