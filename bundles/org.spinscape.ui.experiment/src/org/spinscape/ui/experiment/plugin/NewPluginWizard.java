// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.plugin;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.spinscape.templates.PluginKind;

/** New &gt; Spinscape Plug-in: what {@code spinscape create plugin} writes, as a project; its page of first steps is opened. */
public final class NewPluginWizard extends Wizard implements INewWizard {

	private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

	private IWorkbench workbench;
	private PluginPage page;

	@Override
	public void init(IWorkbench theWorkbench, IStructuredSelection selection) {
		workbench = theWorkbench;
		setWindowTitle("New Spinscape Plug-in");
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		page = new PluginPage();
		addPage(page);
	}

	@Override
	public void createPageControls(Composite pageContainer) {
		super.createPageControls(pageContainer);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pageContainer, "org.spinscape.ui.experiment.plugin");
	}

	@Override
	public boolean performFinish() {
		PluginFolder folder = page.folder();
		Set<PluginKind> kinds = page.chosen();
		IFile[] readMe = new IFile[1];
		try {
			getContainer().run(true, false, monitor -> readMe[0] = make(folder, kinds, monitor));
			IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
			BasicNewResourceWizard.selectAndReveal(readMe[0].getProject(), window);
			IDE.openEditor(window.getActivePage(), readMe[0], TEXT_EDITOR);
			return true;
		} catch (InvocationTargetException | CoreException e) {
			Throwable cause = e instanceof InvocationTargetException wrapped ? wrapped.getCause() : e;
			MessageDialog.openError(getShell(), "New Spinscape Plug-in", folder.path() + " could not be made: " + cause
					.getMessage());
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static IFile make(PluginFolder folder, Set<PluginKind> kinds, IProgressMonitor monitor)
			throws InvocationTargetException {
		try {
			return folder.make(kinds, monitor);
		} catch (CoreException | IOException e) {
			throw new InvocationTargetException(e);
		}
	}
}
