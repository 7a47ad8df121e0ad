// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.table;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;

/** Where the runs of the workspace lie: its open projects, and the folders that are linked into them. */
final class WorkspaceRuns {

	private WorkspaceRuns() {
	}

	static Set<Path> roots() throws CoreException {
		Set<Path> roots = new LinkedHashSet<>();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			if (project.isOpen()) {
				add(project, roots);
				for (IResource member : List.of(project.members())) {
					if (member instanceof IFolder folder && folder.isLinked()) {
						add(folder, roots);
					}
				}
			}
		}
		return roots;
	}

	private static void add(IContainer container, Set<Path> roots) {
		IPath location = container.getLocation();
		if (location != null) {
			roots.add(location.toPath());
		}
	}
}
