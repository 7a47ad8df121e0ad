// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.RunException;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.RunProgress;
import org.spinscape.engine.run.RunStatus;
import org.spinscape.engine.run.Runner;
import org.spinscape.engine.run.StartCommand;
import org.spinscape.engine.slurm.Jobs;
import org.spinscape.engine.slurm.Queue;
import org.spinscape.engine.slurm.SlurmException;
import org.spinscape.engine.slurm.Submission;
import org.spinscape.store.RunDirectory;
import org.spinscape.ui.run.cluster.ClusterSettings;

/**
 * Submits a run to Slurm and follows it: how far it is, its files tell, and whether anybody is still at work, the queue. It
 * goes on when the workbench is closed, and the next session follows it again.
 */
final class ClusterJob extends Job {

	private static final int TICKS = 10_000;
	/** Between two looks, in milliseconds: the queue of a cluster is asked by many. */
	private static final long LOOK = 3000;
	private static final long NAP = 100;
	/** Files of other machines may be seen later than the end of their jobs: so many looks in a row find nobody. */
	private static final int SURE = 3;

	private final LiveRun run;
	private final IContainer project;
	private final ClusterSettings settings;
	private final Preparation preparation;
	private final boolean programs;

	/** Makes the directory of a run. */
	interface Preparation {
		void prepare(Runner runner, RunMonitor monitor) throws RunException;
	}

	/** Follows a run that was submitted before. */
	ClusterJob(LiveRun run, IContainer project) {
		this(run, project, ClusterSettings.last(), null, false);
	}

	/**
	 * Submits a run.
	 *
	 * @param preparation makes its directory, or does nothing where there is one
	 * @param programs    whether its jobs may start programs
	 */
	ClusterJob(LiveRun run, IContainer project, ClusterSettings settings, Preparation preparation, boolean programs) {
		super("Run " + run.name() + " on the cluster");
		this.run = run;
		this.project = project;
		this.settings = settings;
		this.preparation = preparation;
		this.programs = programs;
		run.elsewhere(preparation == null ? "on the cluster" : "is submitted");
		setSystem(preparation == null);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), TICKS);
		try {
			if (preparation != null) {
				preparation.prepare(new Runner(Catalog.installed()), run);
				submit();
				RunFiles.refresh(project);
			}
			follow(monitor);
			return Status.OK_STATUS;
		} catch (RunException | IOException e) {
			run.refused(e.getMessage());
			return new Status(IStatus.ERROR, ClusterJob.class, e.getMessage(), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Status.CANCEL_STATUS;
		} finally {
			monitor.done();
		}
	}

	/** How jobs start Spinscape. @param programs whether they may start programs */
	static List<String> command(boolean programs) {
		List<String> command = new ArrayList<>(StartCommand.words());
		if (programs) {
			command.add("--allow-program");
		}
		return command;
	}

	private void submit() throws IOException {
		RunDirectory directory = RunDirectory.open(run.directory());
		int tasksPerJob = settings.tasksPerJob(RunStatus.of(run.directory()).total());
		Submission.Submitted submitted = new Submission(directory, command(programs), tasksPerJob, settings.threads())
				.submit(settings.wish(), settings.slurm());
		if (submitted.parts() > 0) {
			run.message(submitted.parts() + " jobs in array " + submitted.jobs().getFirst() + ", then job "
					+ submitted.jobs().getLast() + " merges. Their scripts and logs are in the folder "
					+ RunDirectory.CLUSTER + " of the run.");
		}
	}

	private void follow(IProgressMonitor monitor) throws IOException, InterruptedException {
		List<String> ids = new Jobs(RunDirectory.open(run.directory())).ids();
		int idle = 0;
		int worked = 0;
		int done = -1;
		while (true) {
			RunStatus status = RunStatus.of(run.directory());
			if (status.done() != done) {
				done = status.done();
				RunFiles.refresh(project);
			}
			run.progress(progress(status, run.state()));
			int now = (int) (TICKS * (double) status.done() / status.total());
			monitor.worked(Math.max(0, now - worked));
			worked = Math.max(now, worked);
			if (status.state() == RunStatus.State.COMPLETE) {
				end(true, "");
				return;
			}
			Queue queue = queue(ids);
			run.elsewhere("on the cluster: " + queue.running() + " running, " + queue.waiting() + " waiting");
			monitor.subTask(status.done() + " of " + status.total() + " tasks, " + run.state());
			idle = queue.waiting() + queue.running() == 0 && status.state() != RunStatus.State.RUNNING ? idle + 1 : 0;
			if (idle == SURE) {
				end(false, "its jobs have ended, " + (status.total() - status.done()) + " of " + status.total()
						+ " tasks lack results: submit it again, or resume it here");
				return;
			}
			if (sleep(monitor)) {
				settings.slurm().cancel(ids);
				end(false, "interrupted, can be resumed");
				return;
			}
			if (monitor.isCanceled()) {
				return; // the workbench closes, and the run goes on
			}
		}
	}

	/** Where nobody answers, jobs are taken for running: the files tell the rest. */
	private Queue queue(List<String> ids) throws IOException {
		try {
			return settings.slurm().queue(ids);
		} catch (SlurmException e) {
			if (!run.messages().contains(e.getMessage())) {
				run.message(e.getMessage());
			}
			return new Queue(0, 1);
		}
	}

	/** @return whether the user wants to stop the run */
	private boolean sleep(IProgressMonitor monitor) throws InterruptedException {
		for (long slept = 0; slept < LOOK && !monitor.isCanceled() && !run.cancelled(); slept += NAP) {
			Thread.sleep(NAP);
		}
		return run.cancelled() || monitor.isCanceled() && !PlatformUI.getWorkbench().isClosing();
	}

	private static RunProgress progress(RunStatus status, String standing) {
		return new RunProgress(status.done(), status.total(), (double) status.done() / status.total(), Double.NaN,
				status.remaining(), 0, standing);
	}

	private void end(boolean complete, String how) {
		run.endedElsewhere(complete, how);
		RunFiles.refresh(project);
		Path directory = run.directory();
		PlatformUI.getWorkbench().getDisplay().asyncExec(RunDecorator::update);
		if (complete) {
			RunJob.answer(run);
			RunJob.show(directory);
		}
	}
}
