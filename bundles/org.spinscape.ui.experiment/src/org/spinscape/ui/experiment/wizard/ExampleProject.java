// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.wizard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.spinscape.examples.Examples;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.ui.project.SpinscapeProjects;

/** A bundled example in a project of its own. */
public final class ExampleProject {

	private ExampleProject() {
	}

	/**
	 * Makes the project if it is not there, and opens it. Files that are there already are kept: they may hold the user's
	 * changes.
	 *
	 * @param name of a bundled example
	 * @return its experiment
	 * @throws CoreException if the project cannot be made
	 * @throws IOException   if its files cannot be written
	 */
	public static IFile bring(String name, IProgressMonitor monitor) throws CoreException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, "Bringing in " + name, 3);
		IProject project = SpinscapeProjects.open(name, Optional.empty(), progress.split(2));
		Examples.extract(name, Path.of(project.getLocationURI()));
		project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
		return project.getFile(name + "." + ExperimentFiles.EXTENSION);
	}
}
