// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.spinscape.report.PageFile;

/** Writes a page, says where it is, and shows it in the browser of the system if that is wanted. */
final class PageJob extends Job {

	private final Callable<PageFile> page;

	PageJob(String name, Callable<PageFile> page) {
		super(name);
		this.page = page;
		setUser(true);
	}

	/** Asks for the file to write. @return empty if the user thinks better of it */
	static Optional<Path> ask(Shell shell, String name) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setFileName(name + ".html");
		dialog.setFilterExtensions(new String[] { "*.html" });
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			PageFile written = page.call();
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> tell(written));
			return Status.OK_STATUS;
		} catch (Exception e) { // whatever a report meets is for the user to read
			return new Status(IStatus.ERROR, PageJob.class, getName() + " cannot be written: " + e.getMessage(), e);
		}
	}

	private void tell(PageFile written) {
		Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
		if (MessageDialog.openQuestion(shell, getName(), "Written: " + written.words() + ".\n\nOpen it in the browser?")
				&& !Program.launch(written.page().toString())) {
			MessageDialog.openInformation(shell, getName(), "No browser was found. Open " + written.page() + " in one.");
		}
	}
}
