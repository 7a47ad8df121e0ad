// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

/** Asks before the workbench is closed over a run, and lets runs save their state before it goes. */
public final class RunsAtClose implements IWorkbenchListener {

	private static final int STOP_AND_CLOSE = 0;

	private static boolean listening;
	private static boolean silent;

	private RunsAtClose() {
	}

	/** From now on, for the rest of the session. */
	static void watch() {
		if (!listening) {
			listening = true;
			PlatformUI.getWorkbench().addWorkbenchListener(new RunsAtClose());
		}
	}

	/** For a close that nobody can be asked about: runs are stopped, and can be resumed. */
	public static void stopWithoutAsking() {
		silent = true;
	}

	/** What is asked when these runs are under way. */
	static String question(List<LiveRun> runs) {
		String names = runs.stream().map(LiveRun::name).collect(Collectors.joining(", "));
		return runs.size() == 1
				? "A run is under way: " + names
						+ ". If you close Spinscape now, what it has done is saved, and it can be resumed later."
				: runs.size() + " runs are under way: " + names
						+ ". If you close Spinscape now, what they have done is saved, and they can be resumed later.";
	}

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		// What a cluster carries out goes on.
		List<LiveRun> runs = LiveRuns.underWay().stream().filter(run -> !run.elsewhere()).toList();
		if (runs.isEmpty()) {
			return true;
		}
		Shell shell = workbench.getActiveWorkbenchWindow() == null ? null : workbench.getActiveWorkbenchWindow().getShell();
		if (!forced && !silent && MessageDialog.open(MessageDialog.QUESTION, shell, "Close Spinscape", question(runs),
				0, "Stop and Close", "Keep Running") != STOP_AND_CLOSE) {
			return false;
		}
		runs.forEach(LiveRun::cancel);
		try {
			new ProgressMonitorDialog(shell).run(true, false, monitor -> {
				monitor.setTaskName("Runs save their state");
				Job.getJobManager().join(RunJob.FAMILY, monitor);
			});
		} catch (InvocationTargetException e) {
			ILog.of(RunsAtClose.class).error("runs could not be waited for", e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return true;
	}

	@Override
	public void postShutdown(IWorkbench workbench) {
		// nothing is left to do
	}
}
