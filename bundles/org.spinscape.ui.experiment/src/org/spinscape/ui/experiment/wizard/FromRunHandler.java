// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.wizard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** New Experiment from This Run: opens the wizard on the selected run. */
public final class FromRunHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		RunWizard wizard = new RunWizard();
		wizard.init(PlatformUI.getWorkbench(), HandlerUtil.getCurrentStructuredSelection(event));
		new WizardDialog(HandlerUtil.getActiveShell(event), wizard).open();
		return null;
	}
}
