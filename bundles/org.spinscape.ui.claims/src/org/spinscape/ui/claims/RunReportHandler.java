// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.report.PageFile;

/** Writes the report of the run that is selected in the navigator, else of the one that the views show. */
public final class RunReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Shell shell = window.getShell();
		Optional<Path> run = ChosenRun.of(event);
		if (run.isEmpty()) {
			MessageDialog.openInformation(shell, "Report",
					"Select a run in the navigator, or double-click one in the Runs view.");
			return null;
		}
		String name = run.get().getFileName().toString();
		PageJob.ask(shell, name).ifPresent(file -> new PageJob("Report of " + name,
				() -> PageFile.ofRun(run.get(), Catalog.installed(), file)).schedule());
		return null;
	}
}
