// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.spinscape.ui.selection.RunTracker;

/** The run that a command is about. */
final class ChosenRun {

	private ChosenRun() {
	}

	/** The one that is selected in the navigator, else the one that the views show. */
	static Optional<Path> of(ExecutionEvent event) {
		return selected(event).or(() -> RunTracker.shown(HandlerUtil.getActiveWorkbenchWindow(event)));
	}

	private static Optional<Path> selected(ExecutionEvent event) {
		Object element = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
		IResource resource = element == null ? null : Adapters.adapt(element, IResource.class);
		return resource == null || resource.getLocation() == null ? Optional.empty()
				: RunTracker.runAround(resource.getLocation().toPath());
	}
}
