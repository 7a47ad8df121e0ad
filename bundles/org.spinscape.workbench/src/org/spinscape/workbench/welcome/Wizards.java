// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench.welcome;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.IWizardDescriptor;

/** Opens the wizards under File > New by their ids. */
public final class Wizards {

	private Wizards() {
	}

	/** @return whether it was finished, not cancelled */
	public static boolean open(IWorkbenchWindow window, String id) {
		IWizardDescriptor descriptor = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id);
		try {
			IWorkbenchWizard wizard = descriptor.createWizard();
			wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
			return new WizardDialog(window.getShell(), wizard).open() == Window.OK;
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
			return false;
		}
	}
}
