// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.instance;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.experiment.files.ExperimentFiles;

/** New > Experiment from an Instance File: writes an experiment on a file of the project and opens it. */
public final class InstanceWizard extends Wizard implements INewWizard {

	private static final String TITLE = "New Experiment from This File";

	private final Catalog catalog = Catalog.installed();
	private IWorkbench workbench;
	private IFile instance;
	private InstancePage page;

	@Override
	public void init(IWorkbench theWorkbench, IStructuredSelection selection) {
		workbench = theWorkbench;
		IFile file = Adapters.adapt(selection.getFirstElement(), IFile.class);
		instance = file != null && InstanceFiles.possible(file) ? file : null;
		setWindowTitle(TITLE);
	}

	@Override
	public void addPages() {
		page = new InstancePage(catalog, instance);
		addPage(page);
	}

	@Override
	public void createPageControls(Composite pageContainer) {
		super.createPageControls(pageContainer);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pageContainer, "org.spinscape.ui.experiment.instance");
	}

	@Override
	public boolean performFinish() {
		IFile target = page.target();
		try {
			Path path = Path.of(target.getLocationURI());
			ExperimentFiles.save(InstanceExperiment.of(Path.of(page.instance().getLocationURI()), path, page.reading(),
					page.explorer(), catalog), path);
			target.refreshLocal(IResource.DEPTH_ZERO, null);
			IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), target);
			return true;
		} catch (IOException | CoreException e) {
			MessageDialog.openError(getShell(), TITLE, target.getName() + " could not be made: " + e.getMessage());
			return false;
		}
	}
}
