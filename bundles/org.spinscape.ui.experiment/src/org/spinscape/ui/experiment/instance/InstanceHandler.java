// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.instance;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard for the file selected in the navigator. */
public final class InstanceHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		InstanceWizard wizard = new InstanceWizard();
		wizard.init(PlatformUI.getWorkbench(), HandlerUtil.getCurrentStructuredSelection(event));
		new WizardDialog(HandlerUtil.getActiveShell(event), wizard).open();
		return null;
	}
}
