// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.project;

import java.net.URI;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.spinscape.ui.project.SpinscapeProjects;

/** New > Spinscape Project: a folder for experiments, their runs, instances and notes. */
public final class NewProjectWizard extends Wizard implements INewWizard {

	private static final String TITLE = "New Spinscape Project";

	private IWorkbench workbench;
	private WizardNewProjectCreationPage page;

	@Override
	public void init(IWorkbench theWorkbench, IStructuredSelection selection) {
		workbench = theWorkbench;
		setWindowTitle(TITLE);
	}

	@Override
	public void addPages() {
		page = new WizardNewProjectCreationPage("project");
		page.setTitle(TITLE);
		page.setDescription("A folder for experiments and what belongs to them; runs go into its folder runs.");
		addPage(page);
	}

	@Override
	public void createPageControls(Composite pageContainer) {
		super.createPageControls(pageContainer);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pageContainer, "org.spinscape.ui.experiment.project");
	}

	@Override
	public boolean performFinish() {
		Optional<URI> location = page.useDefaults() ? Optional.empty() : Optional.of(page.getLocationURI());
		try {
			IProject project = SpinscapeProjects.open(page.getProjectName(), location, new NullProgressMonitor());
			BasicNewResourceWizard.selectAndReveal(project, workbench.getActiveWorkbenchWindow());
			return true;
		} catch (CoreException e) {
			MessageDialog.openError(getShell(), TITLE, page.getProjectName() + " could not be made: " + e.getMessage());
			return false;
		}
	}
}
