// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;
import java.util.List;

import org.spinscape.engine.slurm.Jobs;
import org.spinscape.engine.slurm.Slurm;
import org.spinscape.store.RunDirectory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cancel DIR}. */
@Command(name = "cancel", description = {
		"Ends the work on a run: its Slurm jobs, and processes on this machine. Each saves its state.",
		"'resume' or 'submit' go on with it." })
final class CancelVerb extends Verb {

	@Parameters(paramLabel = "DIR", description = "A run directory.")
	private Path directory;

	@Override
	public Integer call() throws Exception {
		RunDirectory run = RunDirectory.open(directory);
		List<String> jobs = new Jobs(run).ids();
		new Slurm().cancel(jobs);
		int processes = run.stopWorkers();
		console().print(jobs.isEmpty() && processes == 0 ? "nobody works on it here"
				: processes + " processes told to stop, jobs cancelled: " + (jobs.isEmpty() ? "none" : String.join(", ",
						jobs)));
		return ExitCode.DONE;
	}
}
