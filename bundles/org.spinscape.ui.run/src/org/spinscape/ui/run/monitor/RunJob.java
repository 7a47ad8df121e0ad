// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.provider.ProgramCall;
import org.spinscape.core.sampler.ExchangeState;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.plan.Task;
import org.spinscape.engine.run.RunException;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.RunOutcome;
import org.spinscape.engine.run.RunProgress;
import org.spinscape.engine.run.Runner;
import org.spinscape.figures.run.RunFigures;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;
import org.spinscape.ui.run.preference.RunPreferences;
import org.spinscape.ui.selection.RunTracker;

/** A run as a job: progress and cancel in the Progress view and in the monitor, results shown when it is over. */
final class RunJob extends Job {

	/** What all runs belong to, for whoever waits for them. */
	static final Object FAMILY = new Object();

	private static final int TICKS = 10_000;

	private final LiveRun run;
	private final IContainer project;
	private final Predicate<ProgramCall> programs;
	private final Start start;

	/** Starts or resumes. */
	interface Start {

		/** Does the work. */
		RunOutcome with(Runner runner, RunMonitor monitor) throws RunException;

		/** Makes the directory of a run that has to wait, or nothing where there is one. */
		void prepare(Runner runner, RunMonitor monitor) throws RunException;

		/** Does the work in a directory that has been prepared. */
		RunOutcome later(Runner runner, RunMonitor monitor) throws RunException;
	}

	/**
	 * @param project  refreshed whenever files of the run appear
	 * @param programs which may be started
	 */
	RunJob(LiveRun run, IContainer project, Predicate<ProgramCall> programs, Start start) {
		super("Run " + run.name());
		this.run = run;
		this.project = project;
		this.programs = programs;
		this.start = start;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), TICKS);
		Runner runner = new Runner(Catalog.installed().permitting(programs));
		try {
			if (RunQueue.RUNS.enterAtOnce(run)) {
				return work(() -> start.with(runner, new Bridge(monitor)));
			}
			start.prepare(runner, new Bridge(monitor));
			RunFiles.refresh(project);
			if (RunQueue.RUNS.await(run, () -> monitor.isCanceled() || run.cancelled())) {
				return work(() -> start.later(runner, new Bridge(monitor)));
			}
			run.leftWaiting();
			return Status.CANCEL_STATUS;
		} catch (RunException e) {
			RunQueue.RUNS.giveUp(run);
			run.refused(e.getMessage());
			return new Status(IStatus.ERROR, RunJob.class, e.getMessage(), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			run.leftWaiting();
			return Status.CANCEL_STATUS;
		} finally {
			monitor.done();
		}
	}

	/** The part of a run that others wait for. */
	private interface Work {
		RunOutcome done() throws RunException;
	}

	private IStatus work(Work work) throws RunException {
		try {
			run.begins();
			RunOutcome outcome = work.done();
			if (outcome.state() != RunOutcome.State.INTERRUPTED && RunPreferences.figures()) {
				run.drawing();
				draw(outcome.directory());
			}
			if (outcome.state() == RunOutcome.State.COMPLETE) {
				answer(run);
			}
			run.ended(outcome);
			RunFiles.refresh(project);
			PlatformUI.getWorkbench().getDisplay().asyncExec(RunDecorator::update);
			if (outcome.done() > 0) {
				show(outcome.directory());
			}
			return outcome.state() == RunOutcome.State.INTERRUPTED ? Status.CANCEL_STATUS : Status.OK_STATUS;
		} finally {
			RunQueue.RUNS.leave();
		}
	}

	/** Like the command line: what a run leaves behind does not depend on where it was started. */
	private void draw(Path directory) {
		try {
			RunDirectory files = RunDirectory.open(directory);
			if (Files.exists(files.results())) {
				RunFigures.write(files, List.of(RunPreferences.format()), RunPreferences.journal());
			}
		} catch (IOException e) {
			run.message("The figures could not be written: " + e.getMessage()
					+ ". The results are complete; write the figures with: spinscape figures " + directory);
		}
	}

	/** Puts what a run has found out among its messages. */
	static void answer(LiveRun run) {
		try {
			RunAnswers.of(ResultsFile.open(RunDirectory.open(run.directory()).results())).forEach(run::message);
		} catch (IOException e) {
			run.message("The results cannot be read: " + e.getMessage());
		}
	}

	/** Shows results in the views. */
	static void show(Path directory) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			if (window != null) {
				RunTracker.show(window, directory);
			}
		});
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected void canceling() {
		run.cancel();
	}

	/** Passes the engine's news to the live run and to the platform's progress. */
	private final class Bridge implements RunMonitor {

		private final IProgressMonitor monitor;
		private int worked;

		Bridge(IProgressMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public void progress(RunProgress progress) {
			run.progress(progress);
			int now = (int) (TICKS * progress.fraction());
			monitor.worked(Math.max(0, now - worked));
			worked = Math.max(worked, now);
			monitor.subTask(progress.done() + " of " + progress.total() + " tasks, " + progress.phase());
		}

		@Override
		public void energies(Task task, long sweep, double[] energies) {
			run.energies(task, sweep, energies);
		}

		@Override
		public void exchanges(Task task, long sweep, ExchangeState state) {
			run.exchanges(task, sweep, state);
		}

		@Override
		public void recorded(Task task, long sweep, Supplier<List<Recording>> news) {
			run.recorded(task, sweep, news);
		}

		@Override
		public void provisional(Task task) {
			run.provisional(task);
		}

		@Override
		public void message(String text) {
			run.message(text);
		}

		@Override
		public boolean cancelled() {
			return monitor.isCanceled() || run.cancelled();
		}
	}
}
