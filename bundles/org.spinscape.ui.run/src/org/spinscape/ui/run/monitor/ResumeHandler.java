// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Resume: does what the run selected in the navigator still lacks. */
public final class ResumeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		var window = HandlerUtil.getActiveWorkbenchWindow(event);
		Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
		IFolder folder = Adapters.adapt(selected, IFolder.class);
		if (folder == null || !folder.getFile("manifest.json").exists()) {
			MessageDialog.openInformation(window.getShell(), "Resume", "Select a run directory in the navigator.");
			return null;
		}
		RunStarter.resume(window, folder);
		return null;
	}
}
