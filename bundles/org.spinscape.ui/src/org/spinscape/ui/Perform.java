// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;

/** Performs commands of other plug-ins on what is not a selection of the window: a row of a table, for example. */
public final class Perform {

	private Perform() {
	}

	/**
	 * Performs a command.
	 *
	 * @param services those of the view that asks
	 * @param command  id of the command
	 * @param element  what it is to work on
	 */
	public static void on(IServiceLocator services, String command, Object element) {
		IHandlerService handlers = services.getService(IHandlerService.class);
		ICommandService commands = services.getService(ICommandService.class);
		IEvaluationContext context = handlers.createContextSnapshot(false);
		context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(element));
		try {
			handlers.executeCommandInContext(new ParameterizedCommand(commands.getCommand(command), null), null, context);
		} catch (CommandException e) {
			StatusManager.getManager().handle(new Status(IStatus.ERROR, Perform.class, e.getMessage(), e),
					StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
