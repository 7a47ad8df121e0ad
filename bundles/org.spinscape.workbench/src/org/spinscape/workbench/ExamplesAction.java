// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.IWizardDescriptor;

/** Help > Examples: the first thing that a newcomer looks for. */
final class ExamplesAction extends Action {

	/** The wizard's id, contributed by the experiment bundle. */
	private static final String WIZARD = "org.spinscape.ui.experiment.example";

	private final IWorkbenchWindow window;

	ExamplesAction(IWorkbenchWindow window) {
		super("&Examples...");
		this.window = window;
	}

	@Override
	public void run() {
		IWizardDescriptor descriptor = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(WIZARD);
		try {
			IWorkbenchWizard wizard = descriptor.createWizard();
			wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
			new WizardDialog(window.getShell(), wizard).open();
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
