// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Run Again: does what the selected run has done in a new directory, with its exact settings. */
public final class AgainHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		var window = HandlerUtil.getActiveWorkbenchWindow(event);
		Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
		IFolder folder = Adapters.adapt(selected, IFolder.class);
		if (folder == null || !RunTester.isRun(folder)) {
			MessageDialog.openInformation(window.getShell(), "Run Again", "Select a run directory in the navigator.");
			return null;
		}
		RunStarter.again(window, folder);
		return null;
	}
}
