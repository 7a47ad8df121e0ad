// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.spinscape.claims.draft.MeasuredNumber;

/** Makes a claim of a number of the run that is selected in the navigator, else of the one that the views show. */
public final class NewClaimHandler extends AbstractHandler {

	private static final String OWN = "own.claims";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<Path> run = ChosenRun.of(event);
		if (run.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), "Claim",
					"Select a run in the navigator, or double-click one in the Runs view.");
			return null;
		}
		NewClaimDialog dialog = new NewClaimDialog(window.getShell(), () -> MeasuredNumber.of(run.get()), files(run.get()));
		if (dialog.open() == Window.OK) {
			Path root = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
			new NewClaimJob(dialog.draft(), run.get(), root.resolve(dialog.file()), window.getActivePage()).schedule();
		}
		return null;
	}

	/** Those that are there, and a new one in the project of the run. */
	private static List<String> files(Path run) {
		Path root = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
		List<String> there = ClaimsProject.own().stream()
				.map(file -> file.startsWith(root) ? root.relativize(file).toString() : file.toString()).toList();
		IContainer folder = ResourcesPlugin.getWorkspace().getRoot().getContainerForLocation(IPath.fromPath(run));
		String fresh = (folder == null ? "claims" : folder.getProject().getName()) + "/" + OWN;
		return Stream.concat(there.stream(), Stream.of(fresh)).distinct().toList();
	}
}
