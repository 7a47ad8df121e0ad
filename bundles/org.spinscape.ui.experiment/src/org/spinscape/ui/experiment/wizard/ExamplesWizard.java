// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.wizard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.ide.IDE;
import org.spinscape.examples.Examples;
import org.spinscape.experiment.files.ExperimentFiles;

/** New > Example: brings a bundled example into a project of its own and opens it. */
public final class ExamplesWizard extends Wizard implements INewWizard {

	private IWorkbench workbench;
	private ExamplesPage page;

	@Override
	public void init(IWorkbench theWorkbench, IStructuredSelection selection) {
		workbench = theWorkbench;
		setWindowTitle("Spinscape Example");
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		page = new ExamplesPage();
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		String name = page.example();
		try {
			getContainer().run(true, false, monitor -> create(name, monitor));
			IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject(name)
					.getFile(name + "." + ExperimentFiles.EXTENSION);
			IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
			return true;
		} catch (InvocationTargetException | CoreException e) {
			Throwable cause = e instanceof InvocationTargetException wrapped ? wrapped.getCause() : e;
			MessageDialog.openError(getShell(), "Example",
					"Example '" + name + "' could not be brought in: " + cause.getMessage());
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static void create(String name, IProgressMonitor monitor) throws InvocationTargetException {
		try {
			SubMonitor progress = SubMonitor.convert(monitor, "Bringing in " + name, 3);
			IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
			if (!project.exists()) {
				project.create(progress.split(1));
			}
			project.open(progress.split(1));
			// Files that are there already are kept: they may hold the user's changes.
			Examples.extract(name, Path.of(project.getLocationURI()));
			project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
		} catch (CoreException | IOException e) {
			throw new InvocationTargetException(e);
		}
	}
}
