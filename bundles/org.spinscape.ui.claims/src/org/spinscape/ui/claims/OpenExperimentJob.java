// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.spinscape.claims.run.LocatedClaim;

/**
 * Brings the experiment of a claim into the project of claims and opens it. Each has a folder of its own; one that is there is
 * opened as it is, since it may have been changed.
 */
final class OpenExperimentJob extends Job {

	private final LocatedClaim claim;
	private final IWorkbenchPage page;

	OpenExperimentJob(LocatedClaim claim, IWorkbenchPage page) {
		super("Experiment of " + claim.id());
		this.claim = claim;
		this.page = page;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			ClaimsProject.open(monitor);
			Path file = bring();
			ClaimsProject.refresh();
			IFile resource = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(file));
			if (resource == null) {
				return new Status(IStatus.ERROR, OpenExperimentJob.class,
						file + " is outside of the workspace; import it into a project");
			}
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> edit(resource));
			return Status.OK_STATUS;
		} catch (IOException | CoreException e) {
			return new Status(IStatus.ERROR, OpenExperimentJob.class,
					"The experiment of " + claim.id() + " cannot be opened: " + e.getMessage(), e);
		}
	}

	private Path bring() throws IOException {
		String path = claim.claim().getExperiment();
		String name = Path.of(path).getFileName().toString();
		Path folder = ClaimsProject.location().resolve("experiments").resolve(claim.article().getId())
				.resolve(name.replaceFirst("[.][^.]*$", ""));
		Path file = folder.resolve(name);
		if (Files.exists(file)) {
			return file;
		}
		Files.createDirectories(folder);
		return claim.origin().fetch(path, folder);
	}

	private void edit(IFile file) {
		try {
			IDE.openEditor(page, file);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}
}
