// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.util.Map;
import java.util.ResourceBundle;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.FindReplaceAction;
import org.spinscape.ui.experiment.source.SourceArea;

/** What the menu Edit does while the page of the text is in front. The other pages have nothing of the kind. */
final class SourceActions {

	private static final Map<ActionFactory, Integer> OPERATIONS = Map.of(ActionFactory.CUT, ITextOperationTarget.CUT,
			ActionFactory.COPY, ITextOperationTarget.COPY, ActionFactory.PASTE, ITextOperationTarget.PASTE,
			ActionFactory.DELETE, ITextOperationTarget.DELETE, ActionFactory.SELECT_ALL, ITextOperationTarget.SELECT_ALL);

	private final IActionBars bars;
	private final Shell shell;
	private final SourceArea area;

	SourceActions(IActionBars bars, Shell shell, SourceArea area) {
		this.bars = bars;
		this.shell = shell;
		this.area = area;
	}

	/** Offers them, or no more. */
	void offer(boolean active) {
		OPERATIONS.forEach((factory, operation) -> bars.setGlobalActionHandler(factory.getId(),
				active ? operation(operation) : null));
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), active
				? new FindReplaceAction(ResourceBundle.getBundle(SourceActions.class.getPackageName() + ".find"), "Find.",
						shell, area.findReplace())
				: null);
		bars.updateActionBars();
	}

	private IAction operation(int operation) {
		return new Action() {
			@Override
			public void run() {
				area.operations().doOperation(operation);
			}
		};
	}
}
