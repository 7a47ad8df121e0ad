// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.wizard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
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
	public void createPageControls(Composite pageContainer) {
		super.createPageControls(pageContainer);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pageContainer, "org.spinscape.ui.experiment.example");
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
			ExampleProject.bring(name, monitor);
		} catch (CoreException | IOException e) {
			throw new InvocationTargetException(e);
		}
	}
}
