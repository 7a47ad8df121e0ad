// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.spinscape.templates.PluginKind;
import org.spinscape.templates.PluginName;
import org.spinscape.templates.PluginProject;
import org.spinscape.ui.project.SpinscapeProjects;

/**
 * The folder of a new plug-in, which is a project of the workspace wherever it lies.
 *
 * @param name   of the plug-in, a Java package
 * @param parent folder in which that of the plug-in is made; empty for the workspace
 */
record PluginFolder(String name, Optional<Path> parent) {

	/** What the project is called, and its folder. */
	String project() {
		return PluginName.lastWord(name);
	}

	/** Where the folder will be. */
	Path path() {
		return parent.orElseGet(() -> Path.of(ResourcesPlugin.getWorkspace().getRoot().getLocationURI())).resolve(project());
	}

	/** Why it cannot be made, as a sentence; empty if it can. */
	Optional<String> problem() {
		Optional<String> wrong = PluginName.problem(name);
		if (wrong.isPresent()) {
			return wrong;
		}
		if (ResourcesPlugin.getWorkspace().getRoot().getProject(project()).exists()) {
			return Optional.of("There is a project '" + project() + "' already; use another last word");
		}
		if (parent.isPresent() && !Files.isDirectory(parent.get())) {
			return Optional.of("There is no folder " + parent.get());
		}
		return isEmpty(path()) ? Optional.empty() : Optional.of(path() + " is not empty; choose another folder");
	}

	private static boolean isEmpty(Path folder) {
		if (!Files.exists(folder)) {
			return true;
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isEmpty();
		} catch (IOException e) {
			// A file, or nothing that we may look into.
			return false;
		}
	}

	/**
	 * Writes the files and makes the project.
	 *
	 * @param kinds what the plug-in contributes
	 * @return the page that says how to go on
	 * @throws CoreException if the project cannot be made
	 * @throws IOException   if its files cannot be written
	 */
	IFile make(Set<PluginKind> kinds, IProgressMonitor monitor) throws CoreException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, "Writing " + name, 3);
		new PluginProject(name, kinds).write(path());
		progress.worked(1);
		IProject made = SpinscapeProjects.open(project(), parent.map(_ -> path().toUri()), progress.split(2));
		made.refreshLocal(IResource.DEPTH_INFINITE, null);
		return made.getFile("README.md");
	}
}
