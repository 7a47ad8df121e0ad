// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;

/** Help > Models and Methods: the pages on everything that is installed, strangers' plug-ins too. */
public final class ModelsHandler extends AbstractHandler {

	static final String COMMAND = "org.spinscape.workbench.models";

	private static final String PAGE = "/org.spinscape.ui.help/models-and-methods.html";

	@Override
	public Object execute(ExecutionEvent event) {
		PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(PAGE);
		return null;
	}
}
