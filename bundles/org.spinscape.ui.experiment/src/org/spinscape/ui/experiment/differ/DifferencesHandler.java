// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.differ;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compare Experiments: shows in what two files, or the experiments of two runs, differ. */
public final class DifferencesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<Path> files = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (Object selected : HandlerUtil.getCurrentStructuredSelection(event).toList()) {
			IResource resource = Adapters.adapt(selected, IResource.class);
			if (resource != null && resource.getLocationURI() != null) {
				Path path = Path.of(resource.getLocationURI());
				Path file = Files.isDirectory(path) ? path.resolve("experiment.spinscape") : path;
				if (Files.isRegularFile(file)) {
					files.add(file);
					names.add(resource.getName());
				}
			}
		}
		if (files.size() != 2) {
			MessageDialog.openInformation(HandlerUtil.getActiveShell(event), "Compare Experiments",
					"Select two experiments or runs in the navigator.");
			return null;
		}
		try {
			((DifferencesView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
					.showView(DifferencesView.ID)).show(files, names);
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
