// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.experiment.files.ExperimentFiles;

/** Starts runs of experiment files and resumes run directories. Runs go to the folder {@code runs} of the project. */
final class RunStarter {

	private RunStarter() {
	}

	/** Runs an experiment in a new directory {@code runs/NAME-1}, {@code runs/NAME-2}, ... */
	static void start(IWorkbenchWindow window, IFile file) {
		Path path = Path.of(file.getLocationURI());
		Experiment experiment;
		try {
			experiment = ExperimentFiles.load(path);
		} catch (ExperimentFileException e) {
			MessageDialog.openError(window.getShell(), "Run", e.getMessage());
			return;
		}
		String stem = file.getFullPath().removeFileExtension().lastSegment();
		Path runs = Path.of(file.getProject().getLocationURI()).resolve("runs");
		Path directory = runs.resolve(stem + "-1");
		for (int i = 2; Files.exists(directory); i++) {
			directory = runs.resolve(stem + "-" + i);
		}
		Path target = directory;
		LiveRun live = new LiveRun(target.getFileName().toString(), target);
		launch(window, live, new RunJob(live, file.getProject(),
				(runner, monitor) -> runner.start(experiment, path.getParent(), target, 0, monitor)));
	}

	/** Resumes a run directory. */
	static void resume(IWorkbenchWindow window, IFolder folder) {
		Path target = Path.of(folder.getLocationURI());
		LiveRun live = new LiveRun(folder.getName(), target);
		launch(window, live,
				new RunJob(live, folder.getProject(), (runner, monitor) -> runner.resume(target, 0, monitor)));
	}

	private static void launch(IWorkbenchWindow window, LiveRun live, RunJob job) {
		LiveRuns.add(live);
		job.setPriority(Job.LONG);
		job.schedule();
		try {
			window.getActivePage().showView(RunMonitorView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
