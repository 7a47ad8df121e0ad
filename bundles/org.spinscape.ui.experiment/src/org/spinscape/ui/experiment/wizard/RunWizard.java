// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.wizard;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
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
import org.spinscape.engine.run.ExperimentCopy;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.experiment.files.ExperimentFiles;

/** New > Experiment from a Run: the experiment that a run has done, under a new name, with what is changed of it. */
public final class RunWizard extends Wizard implements INewWizard {

	private static final String TITLE = "New Experiment from a Run";

	private final DraftExperiment draft = new DraftExperiment(Catalog.installed());
	private IWorkbench workbench;
	private IFolder selected;
	private RunPage page;
	private Path begun;

	@Override
	public void init(IWorkbench theWorkbench, IStructuredSelection selection) {
		workbench = theWorkbench;
		selected = Adapters.adapt(selection.getFirstElement(), IFolder.class);
		setWindowTitle(TITLE);
	}

	@Override
	public void addPages() {
		page = new RunPage(draft.catalog(), selected);
		addPage(page);
		addPage(new SweepStep(draft, this::begin));
		addPage(new AnalysesStep(draft, this::begin));
	}

	@Override
	public void createPageControls(Composite pageContainer) {
		super.createPageControls(pageContainer);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pageContainer, "org.spinscape.ui.experiment.run");
	}

	/** Makes the draft the experiment of the chosen run; if that is the same run, what was changed since stays. */
	private void begin() {
		page.run().filter(run -> !run.equals(begun)).ifPresent(run -> {
			try {
				draft.begin(ExperimentFiles.load(run.resolve("experiment.spinscape")), run);
				begun = run;
			} catch (ExperimentFileException e) {
				MessageDialog.openError(getShell(), TITLE, e.getMessage());
			}
		});
	}

	@Override
	public boolean performFinish() {
		begin();
		IFile target = page.target().orElseThrow();
		try {
			ExperimentCopy.write(draft.experiment(), draft.catalog(), draft.folder(), Path.of(target.getLocationURI()));
			target.getParent().refreshLocal(IResource.DEPTH_INFINITE, null);
			IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), target);
			return true;
		} catch (IOException | CoreException e) {
			MessageDialog.openError(getShell(), TITLE, target.getName() + " could not be made: " + e.getMessage());
			return false;
		}
	}
}
