// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.spinscape.claims.files.ClaimsFiles;
import org.spinscape.claims.run.ClaimCatalog;
import org.spinscape.claims.run.ClaimFolder;
import org.spinscape.ui.project.SpinscapeProjects;

/** The project of the workspace that keeps the runs of claims and their history, as the command line writes them. */
final class ClaimsProject {

	private static final String NAME = "claims";

	/** Which is no article. */
	private static final Path HISTORY = new ClaimFolder(Path.of("")).history().getFileName();

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

	/** The claims that are installed, and those of files in the workspace. */
	static ClaimCatalog claims() {
		return ClaimCatalog.installed().with(own());
	}

	/** The claims files that the user's projects hold, outside of runs. */
	static List<Path> own() {
		List<Path> files = new ArrayList<>();
		try {
			ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
				if (resource.getType() == IResource.FILE && resource.getName().endsWith("." + ClaimsFiles.EXTENSION)
						&& !resource.requestFullPath().toPath().endsWith(HISTORY) && resource.requestResource()
								.getLocation() != null) {
					files.add(resource.requestResource().getLocation().toPath());
				}
				return resource.getType() == IResource.ROOT || resource.isAccessible();
			}, IResource.NONE);
		} catch (CoreException e) {
			throw new IllegalStateException(e); // only a visitor that throws is told of
		}
		return files;
	}

	/** Makes it if it is not there, and opens it. */
	static IProject open(IProgressMonitor monitor) throws CoreException {
		return SpinscapeProjects.open(NAME, Optional.empty(), monitor);
	}

	/** Has its new files seen. */
	static void refresh() throws CoreException {
		project().refreshLocal(IResource.DEPTH_INFINITE, null);
	}
}
