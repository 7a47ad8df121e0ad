// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PlatformUI;

/** Writes a page and shows it in the browser of the system. */
final class PageJob extends Job {

	private final Path file;
	private final Callable<String> page;

	PageJob(String name, Path file, Callable<String> page) {
		super(name);
		this.file = file;
		this.page = page;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Files.writeString(file, page.call());
		} catch (Exception e) { // whatever a report meets is for the user to read
			return new Status(IStatus.ERROR, PageJob.class, file + " cannot be written: " + e.getMessage(), e);
		}
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Program.launch(file.toString()));
		return Status.OK_STATUS;
	}
}
