// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.spinscape.engine.run.RunStatus;
import org.spinscape.engine.slurm.Jobs;
import org.spinscape.store.RunDirectory;

/** Finds runs in the projects of the workspace that an earlier session has left unfinished, or given to a cluster. */
final class WaitingRuns {

	private WaitingRuns() {
	}

	/** Looks for them in the background; they join {@link LiveRuns}. */
	static void find() {
		Job.createSystem("Looking for runs to resume", (ICoreRunnable) _ -> {
			for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
				if (project.isOpen() && project.getLocationURI() != null) {
					search(project, Path.of(project.getLocationURI()).resolve(RunStarter.RUNS));
				}
			}
		}).schedule();
	}

	private static void search(IProject project, Path runs) {
		if (!Files.isDirectory(runs)) {
			return;
		}
		try (Stream<Path> folders = Files.list(runs)) {
			List<Path> sorted = folders.filter(Files::isDirectory).sorted().toList();
			sorted.forEach(folder -> judge(project, folder));
		} catch (IOException e) {
			ILog.of(WaitingRuns.class).warn(runs + " cannot be read", e);
		}
	}

	private static void judge(IProject project, Path folder) {
		try {
			RunStatus status = RunStatus.of(folder);
			if (status.state() != RunStatus.State.COMPLETE && !new Jobs(RunDirectory.open(folder)).ids().isEmpty()
					&& !LiveRuns.has(folder)) {
				LiveRun live = new LiveRun(folder.getFileName().toString(), folder, "");
				LiveRuns.addWaiting(live);
				new ClusterJob(live, project).schedule();
			} else if (status.state() == RunStatus.State.INTERRUPTED) {
				LiveRuns.addWaiting(LiveRun.waiting(folder.getFileName().toString(), folder, status.done() + " of "
						+ status.total() + " tasks have results" + (status.underway() == 0 ? ""
								: ", " + status.underway() + " more have a saved state")));
			}
		} catch (IOException e) {
			// not a run directory: a folder of the user's own, of no concern here
		}
	}
}
