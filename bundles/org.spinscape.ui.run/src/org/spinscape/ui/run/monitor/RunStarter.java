// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.spinscape.core.provider.ProgramCall;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.ProgramCalls;
import org.spinscape.engine.run.RunException;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.RunOutcome;
import org.spinscape.engine.run.Runner;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.ui.ProgramPermission;
import org.spinscape.ui.run.preference.RunPreferences;

/** Starts runs of experiment files and resumes run directories. Runs go to the folder {@code runs} of the project. */
final class RunStarter {

	/** The folder of a project that runs go to. */
	static final String RUNS = "runs";

	private RunStarter() {
	}

	/** Runs an experiment in a new directory {@code runs/NAME-1}, {@code runs/NAME-2}, ... */
	static void start(IWorkbenchWindow window, IFile file) {
		start(window, file.getProject(), Path.of(file.getLocationURI()),
				file.getFullPath().removeFileExtension().lastSegment(), Optional.empty());
	}

	/** Runs the experiment of a run again, exactly as it was, in a new directory beside the others of the project. */
	static void again(IWorkbenchWindow window, IFolder run) {
		Path directory = Path.of(run.getLocationURI());
		start(window, run.getProject(), RunFiles.experiment(directory), RunFiles.stem(run.getName()), Optional.of(directory));
	}

	private static void start(IWorkbenchWindow window, IProject project, Path path, String stem, Optional<Path> repeated) {
		ready(window, project, path, stem, repeated).ifPresent(ready -> launch(window, ready.live(),
				new RunJob(ready.live(), project, ready.programs()::permits, ready.run())));
	}

	/** A run that may begin: what it needs is there, and the user wants it. */
	record Ready(LiveRun live, ProgramPermission programs, List<ProgramCall> calls, NewRun run) {
	}

	/**
	 * Reads an experiment and asks what is to be asked.
	 *
	 * @param repeated the run that is done again
	 * @return empty if it is not to be run; the user knows why
	 */
	static Optional<Ready> ready(IWorkbenchWindow window, IProject project, Path path, String stem,
			Optional<Path> repeated) {
		Experiment experiment;
		String text;
		try {
			experiment = ExperimentFiles.load(path);
			text = Files.readString(path);
		} catch (ExperimentFileException e) {
			MessageDialog.openError(window.getShell(), "Run", e.getMessage());
			return Optional.empty();
		} catch (IOException e) {
			MessageDialog.openError(window.getShell(), "Run", path + " cannot be read: " + e.getMessage());
			return Optional.empty();
		}
		if (!wanted(window, text)) {
			return Optional.empty();
		}
		ProgramPermission programs = ProgramPermission.asking(window.getShell(), project);
		List<ProgramCall> calls = ProgramCalls.of(experiment, Catalog.installed(), path.getParent());
		if (!programs.ask(calls)) {
			return Optional.empty();
		}
		Path target = free(Path.of(project.getLocationURI()).resolve(RUNS), stem);
		LiveRun live = new LiveRun(target.getFileName().toString(), target, text);
		return Optional.of(new Ready(live, programs, calls, new NewRun(experiment, path.getParent(), target, repeated)));
	}

	/** A directory that neither exists nor belongs to a run that is yet to make it. */
	private static Path free(Path runs, String stem) {
		Path directory = runs.resolve(stem + "-1");
		for (int i = 2; Files.exists(directory) || LiveRuns.has(directory); i++) {
			directory = runs.resolve(stem + "-" + i);
		}
		return directory;
	}

	/** A run that is made. @param repeated a run of the experiment of which it does as much again */
	record NewRun(Experiment experiment, Path folder, Path target, Optional<Path> repeated)
			implements
				RunJob.Start {

		private Runner as(Runner runner) {
			return repeated.map(runner::repeating).orElse(runner);
		}

		@Override
		public RunOutcome with(Runner runner, RunMonitor monitor) throws RunException {
			return as(runner).start(experiment, folder, target, RunPreferences.threads(), monitor);
		}

		@Override
		public void prepare(Runner runner, RunMonitor monitor) throws RunException {
			as(runner).prepare(experiment, folder, target, monitor);
		}

		@Override
		public RunOutcome later(Runner runner, RunMonitor monitor) throws RunException {
			return runner.resume(target, RunPreferences.threads(), monitor);
		}
	}

	/** A run whose directory is there. */
	private record OldRun(Path target) implements RunJob.Start {

		@Override
		public RunOutcome with(Runner runner, RunMonitor monitor) throws RunException {
			return runner.resume(target, RunPreferences.threads(), monitor);
		}

		@Override
		public void prepare(Runner runner, RunMonitor monitor) {
			// it is
		}

		@Override
		public RunOutcome later(Runner runner, RunMonitor monitor) throws RunException {
			return with(runner, monitor);
		}
	}

	/** A second click on Run while the first still works is more often impatience than a wish. */
	private static boolean wanted(IWorkbenchWindow window, String experiment) {
		return LiveRuns.underWay().stream().filter(run -> run.runs(experiment)).findFirst()
				.map(same -> MessageDialog.open(MessageDialog.QUESTION, window.getShell(), "Run", same.name()
						+ " runs this experiment as it is, with the same seed: a second run would give the same results.",
						0, "Run Again", "Cancel") == 0)
				.orElse(true);
	}

	/** Resumes a run directory. */
	static void resume(IWorkbenchWindow window, IFolder folder) {
		Path target = Path.of(folder.getLocationURI());
		ProgramPermission programs = ProgramPermission.asking(window.getShell(), folder.getProject());
		if (!programs.ask(calls(target))) {
			return;
		}
		LiveRun live = new LiveRun(folder.getName(), target, "");
		launch(window, live,
				new RunJob(live, folder.getProject(), programs::permits, new OldRun(target)));
	}

	/** None of a run that cannot be read, which its resumption says. */
	static List<ProgramCall> calls(Path run) {
		try {
			return ProgramCalls.of(ExperimentFiles.load(RunFiles.experiment(run)), Catalog.installed(), run);
		} catch (ExperimentFileException e) {
			return List.of();
		}
	}

	static void launch(IWorkbenchWindow window, LiveRun live, Job job) {
		RunsAtClose.watch();
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
