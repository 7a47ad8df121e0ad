// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Edit > Undo and Redo for the command stack of an experiment. */
final class UndoRedo {

	private final CommandStack stack;
	private final IAction undo;
	private final IAction redo;
	private final IActionBars bars;

	/** @param before hands on what is still being typed, which is what is undone first */
	UndoRedo(CommandStack stack, IActionBars bars, Runnable before) {
		this.stack = stack;
		this.bars = bars;
		undo = action(() -> {
			before.run();
			if (stack.canUndo()) {
				stack.undo();
			}
		});
		redo = action(() -> {
			before.run();
			if (stack.canRedo()) {
				stack.redo();
			}
		});
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		update();
	}

	private static IAction action(Runnable run) {
		return new Action() {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	/** Adapts menu entries to what can be undone now. */
	void update() {
		undo.setEnabled(stack.canUndo());
		undo.setText("Undo" + label(stack.getUndoCommand()));
		redo.setEnabled(stack.canRedo());
		redo.setText("Redo" + label(stack.getRedoCommand()));
		bars.updateActionBars();
	}

	private static String label(Command command) {
		return command == null || command.getLabel() == null ? "" : " " + command.getLabel();
	}
}
