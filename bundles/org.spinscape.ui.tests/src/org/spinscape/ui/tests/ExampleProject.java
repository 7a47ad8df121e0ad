// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.Runner;
import org.spinscape.examples.Examples;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.ui.experiment.editor.ExperimentEditor;
import org.spinscape.ui.experiment.form.ExperimentEdits;

/** The example glass-or-funnel in a project of its own, and its editor. */
final class ExampleProject implements AutoCloseable {

	private static final String EXAMPLE = "glass-or-funnel";
	private static final String PROBLEM = "org.spinscape.ui.experiment.problem";

	private final IWorkbenchPage page;
	private final IProject project;
	private final IFile file;

	ExampleProject(IWorkbenchPage page) throws Exception {
		this.page = page;
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("example");
		project.create(null);
		project.open(null);
		Path extracted = Examples.extract(EXAMPLE, Path.of(project.getLocationURI()));
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		file = project.getFile(extracted.getFileName().toString());
	}

	IProject project() {
		return project;
	}

	Path path() {
		return Path.of(file.getLocationURI());
	}

	/** A run of the experiment with so many samples, as {@code runs/glass-or-funnel-1}. */
	IFolder run(int samples) throws Exception {
		Experiment experiment = ExperimentFiles.load(path());
		experiment.setSamples(samples);
		Path folder = Path.of(project.getLocationURI());
		new Runner(Catalog.installed()).start(experiment, folder, folder.resolve("runs/" + EXAMPLE + "-1"), 1,
				RunMonitor.SILENT);
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		return project.getFolder("runs/" + EXAMPLE + "-1");
	}

	/** Replaces text in the file of the experiment, as someone with a text editor would. */
	void rewrite(String before, String after) throws Exception {
		Files.writeString(path(), Files.readString(path()).replace(before, after));
		file.refreshLocal(IResource.DEPTH_ZERO, null);
	}

	/** Opens the experiment as a double click does: in the default editor of such files. */
	ExperimentEditor open() throws Exception {
		return (ExperimentEditor) IDE.openEditor(page, file);
	}

	static Experiment experiment(ExperimentEditor editor) {
		return (Experiment) editor.getEditingDomain().getResourceSet().getResources().getFirst().getContents().getFirst();
	}

	static Component glass(ExperimentEditor editor) {
		return experiment(editor).getArms().getFirst().getHamiltonian();
	}

	static ExperimentEdits edits(ExperimentEditor editor) {
		return new ExperimentEdits(editor.getEditingDomain());
	}

	/** What the file is marked with, in words. */
	List<String> problems() {
		return Arrays.stream(marks()).map(marker -> marker.getAttribute(IMarker.LOCATION, "") + ": "
				+ marker.getAttribute(IMarker.MESSAGE, "")).toList();
	}

	/** What the file is marked with. */
	IMarker[] marks() {
		try {
			return file.findMarkers(PROBLEM, true, IResource.DEPTH_ZERO);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() throws Exception {
		page.closeAllEditors(false);
		project.delete(true, true, null);
	}
}
