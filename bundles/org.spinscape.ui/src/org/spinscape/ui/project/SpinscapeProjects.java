// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.project;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Makes projects of experiments, and makes projects such. */
public final class SpinscapeProjects {

	private SpinscapeProjects() {
	}

	/**
	 * The open project of a name; it is made if there is none.
	 *
	 * @param location its folder; empty for one in the workspace
	 */
	public static IProject open(String name, Optional<URI> location, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		boolean made = !project.exists();
		if (made) {
			IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(name);
			description.setNatureIds(new String[] { SpinscapeNature.ID });
			location.ifPresent(description::setLocationURI);
			project.create(description, progress.split(1));
		}
		project.open(progress.split(1));
		if (made) {
			mark(project, true); // a folder may bring the description of a project of another kind
		}
		return project;
	}

	/** Whether a project is marked as one of experiments. */
	public static boolean isMarked(IProject project) {
		try {
			return project.isAccessible() && project.hasNature(SpinscapeNature.ID);
		} catch (CoreException e) {
			return false; // it has gone meanwhile
		}
	}

	/** Marks an open project, or takes the mark away. */
	public static void mark(IProject project, boolean marked) throws CoreException {
		if (isMarked(project) == marked) {
			return;
		}
		IProjectDescription description = project.getDescription();
		Stream<String> others = Stream.of(description.getNatureIds()).filter(id -> !id.equals(SpinscapeNature.ID));
		description.setNatureIds((marked ? Stream.concat(Stream.of(SpinscapeNature.ID), others) : others)
				.toArray(String[]::new));
		project.setDescription(description, null);
	}
}
