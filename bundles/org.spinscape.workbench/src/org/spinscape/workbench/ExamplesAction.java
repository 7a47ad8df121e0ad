// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchWindow;
import org.spinscape.workbench.welcome.Wizards;

/** Help > Examples: the first thing that a newcomer looks for. */
final class ExamplesAction extends Action {

	/** The wizard's id, contributed by the experiment bundle. */
	private static final String WIZARD = "org.spinscape.ui.experiment.example";

	private final IWorkbenchWindow window;

	ExamplesAction(IWorkbenchWindow window) {
		super("&Examples...");
		this.window = window;
	}

	@Override
	public void run() {
		Wizards.open(window, WIZARD);
	}
}
