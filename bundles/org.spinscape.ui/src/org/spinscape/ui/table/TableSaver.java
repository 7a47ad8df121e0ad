// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.spinscape.ui.Background;

/** Asks for a file and writes a table into it as comma separated values. */
public final class TableSaver {

	private TableSaver() {
	}

	/** Asks where to, then writes the rows in the order shown in the background. @param name proposed, without ending */
	public static void ask(DataTable table, String name) {
		FileDialog dialog = new FileDialog(table.getShell(), SWT.SAVE);
		dialog.setText("Export Table");
		dialog.setFilterNames(new String[] { "Comma separated values (*.csv)" });
		dialog.setFilterExtensions(new String[] { "*.csv" });
		dialog.setFileName(name + ".csv");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			write(table, Path.of(chosen.contains(".") ? chosen : chosen + ".csv"));
		}
	}

	private static void write(DataTable table, Path file) {
		List<List<String>> cells = table.cells();
		new Background(table).run("Exporting table", () -> Files.writeString(file, TableText.csv(cells)), done -> {
		},
				e -> MessageDialog.openError(table.getShell(), "Export Table",
						"The table could not be written to " + file + ": " + e.getMessage()));
	}
}
