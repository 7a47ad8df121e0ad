// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PlanException;
import org.spinscape.engine.run.RunStatus;
import org.spinscape.ui.ProgramPermission;
import org.spinscape.ui.run.cluster.ClusterDialog;

/** Run on Cluster: the experiment as {@link RunHandler} finds it, or what the selected run still lacks. */
public final class ClusterHandler extends AbstractHandler {

	private static final String TITLE = "Run on Cluster";

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		IFolder run = Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(), IFolder.class);
		if (run != null && RunTester.isRun(run)) {
			again(window, run);
			return null;
		}
		Optional<IFile> file = RunHandler.experiment(event, TITLE);
		file.ifPresent(found -> submit(window, found));
		return null;
	}

	private static void submit(IWorkbenchWindow window, IFile file) {
		IProject project = file.getProject();
		RunStarter.ready(window, project, Path.of(file.getLocationURI()),
				file.getFullPath().removeFileExtension().lastSegment(), Optional.empty()).ifPresent(ready -> {
					try {
						int tasks = Plan.of(ready.run().experiment(), Catalog.installed()).tasks().size();
						boolean programs = !ready.calls().isEmpty();
						submit(window, project, ready.live(), ready.run().experiment().getName(), tasks, programs,
								ready.run()::prepare);
					} catch (PlanException e) {
						MessageDialog.openError(window.getShell(), TITLE, e.getMessage());
					}
				});
	}

	private static void again(IWorkbenchWindow window, IFolder folder) {
		Path target = Path.of(folder.getLocationURI());
		ProgramPermission permission = ProgramPermission.asking(window.getShell(), folder.getProject());
		var calls = RunStarter.calls(target);
		if (!permission.ask(calls)) {
			return;
		}
		try {
			RunStatus status = RunStatus.of(target);
			if (status.state() != RunStatus.State.INTERRUPTED) {
				MessageDialog.openInformation(window.getShell(), TITLE, status.state() == RunStatus.State.COMPLETE
						? folder.getName() + " is complete: it lacks nothing."
						: folder.getName() + " is worked on; wait for it, or stop it first.");
				return;
			}
			LiveRun live = new LiveRun(folder.getName(), target, "");
			submit(window, folder.getProject(), live, status.experiment(), status.total(), !calls.isEmpty(), (_, _) -> {
				// it is there
			});
		} catch (IOException e) {
			MessageDialog.openError(window.getShell(), TITLE, e.getMessage());
		}
	}

	private static void submit(IWorkbenchWindow window, IProject project, LiveRun live, String experiment, int tasks,
			boolean programs, ClusterJob.Preparation preparation) {
		List<String> command = ClusterJob.command(programs);
		if (command.isEmpty() || command.getFirst().startsWith("--")) {
			MessageDialog.openError(window.getShell(), TITLE,
					"Jobs start Spinscape with the command that this one was started with, and it was started otherwise."
							+ " Start the workbench with its script 'spinscape'.");
			return;
		}
		ClusterDialog dialog = new ClusterDialog(window.getShell(), experiment, live.directory(), command, tasks);
		if (dialog.open() == Window.OK) {
			RunStarter.launch(window, live, new ClusterJob(live, project, dialog.settings(), preparation, programs));
		}
	}
}
