// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.spinscape.claims.run.ClaimFolder;

/** The project of the workspace that keeps the runs of claims and their history, as the command line writes them. */
final class ClaimsProject {

	private static final String NAME = "claims";

	private ClaimsProject() {
	}

	private static IProject project() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
	}

	/** Where it is, or will be. */
	static Path location() {
		IProject project = project();
		return project.getLocation() != null ? project.getLocation().toPath()
				: ResourcesPlugin.getWorkspace().getRoot().getLocation().append(NAME).toPath();
	}

	static ClaimFolder folder() {
		return new ClaimFolder(location());
	}

	/** Makes it if it is not there, and opens it. */
	static IProject open(IProgressMonitor monitor) throws CoreException {
		IProject project = project();
		if (!project.exists()) {
			project.create(monitor);
		}
		if (!project.isOpen()) {
			project.open(monitor);
		}
		return project;
	}

	/** Has its new files seen. */
	static void refresh() throws CoreException {
		project().refreshLocal(IResource.DEPTH_INFINITE, null);
	}
}
