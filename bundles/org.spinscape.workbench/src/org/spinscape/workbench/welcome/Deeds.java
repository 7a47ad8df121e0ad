// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench.welcome;

import java.io.IOException;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.spinscape.ui.experiment.wizard.ExampleProject;

/** What first steps and guides do for the user. What cannot be done is said in a dialog. */
public final class Deeds {

	private static final String BUNDLE = "org.spinscape.workbench";
	private static final String RUN = "org.spinscape.ui.run.start";
	private static final String MANUAL = "/org.spinscape.ui.help/";

	private final IWorkbenchWindow window;

	/** @param window where it happens */
	public Deeds(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Opens a wizard of File > New. @return whether it was finished, not cancelled */
	public boolean open(String wizard) {
		return Wizards.open(window, wizard);
	}

	/** Executes a command. */
	public void perform(String command) {
		try {
			window.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			tell("'" + command + "' cannot be done now: " + e.getMessage(), e);
		}
	}

	/** Brings a view to the front. */
	public void show(String view) {
		try {
			window.getActivePage().showView(view);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}

	/** Opens a page of the manual, for example {@code first-steps.html}. */
	public void read(String page) {
		PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(MANUAL + page);
	}

	/** Makes a project of an example, opens its experiment and runs it. */
	public void run(String example) {
		ICoreRunnable bringing = monitor -> {
			try {
				IFile file = ExampleProject.bring(example, monitor);
				window.getShell().getDisplay().asyncExec(() -> start(file));
			} catch (IOException e) {
				throw new CoreException(new Status(IStatus.ERROR, BUNDLE,
						"Example '" + example + "' could not be brought in: " + e.getMessage(), e));
			}
		};
		Job job = Job.create("Bringing in " + example, bringing);
		job.setUser(true);
		job.schedule();
	}

	private void start(IFile file) {
		if (window.getShell() == null || window.getShell().isDisposed()) {
			return;
		}
		try {
			IDE.openEditor(window.getActivePage(), file, true);
			perform(RUN);
		} catch (CoreException e) {
			tell(file.getFullPath() + " could not be opened: " + e.getMessage(), e);
		}
	}

	private static void tell(String message, Exception cause) {
		StatusManager.getManager().handle(new Status(IStatus.ERROR, BUNDLE, message, cause),
				StatusManager.LOG | StatusManager.SHOW);
	}
}
