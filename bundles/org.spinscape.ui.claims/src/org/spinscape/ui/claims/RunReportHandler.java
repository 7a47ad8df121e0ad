// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.report.RunReport;

/** Writes the report of the run that is selected in the navigator. */
public final class RunReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
		IResource resource = selected == null ? null : Adapters.adapt(selected, IResource.class);
		Path run = resource == null || resource.getLocation() == null ? null : resource.getLocation().toPath();
		if (run == null || !Files.exists(run.resolve("manifest.json"))) {
			MessageDialog.openInformation(shell, "Report", "Select a run directory in the navigator.");
			return null;
		}
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setFileName(run.getFileName() + ".html");
		dialog.setFilterExtensions(new String[] { "*.html" });
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			new PageJob("Report of " + run.getFileName(), Path.of(file), () -> RunReport.html(run, Catalog.installed()))
					.schedule();
		}
		return null;
	}
}
