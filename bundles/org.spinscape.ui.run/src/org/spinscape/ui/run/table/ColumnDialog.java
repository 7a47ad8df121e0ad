// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.table;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;

/** Asks which columns the run table has. */
final class ColumnDialog {

	private ColumnDialog() {
	}

	/** The columns chosen; nothing changes if it is empty. */
	static List<RunColumn> ask(Shell shell, List<RunColumn> all, List<RunColumn> shown) {
		ListSelectionDialog dialog = ListSelectionDialog.of(all).contentProvider(ArrayContentProvider.getInstance())
				.labelProvider(LabelProvider.createTextProvider(column -> text((RunColumn) column)))
				.preselect(shown.toArray()).title("Columns").message("Columns of the run table").create(shell);
		if (dialog.open() != Window.OK) {
			return List.of();
		}
		return Arrays.stream(dialog.getResult()).map(RunColumn.class::cast).toList();
	}

	private static String text(RunColumn column) {
		return switch (column.group()) {
			case RUN, NOTE -> column.name();
			case SETTING -> column.name() + "  (setting)";
			case NUMBER -> column.name() + "  (result)";
		};
	}
}
