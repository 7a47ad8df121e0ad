// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.table;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of a table, and the key that copies. */
final class TableMenu {

	private TableMenu() {
	}

	static void install(DataTable table, NatTable widget) {
		Menu menu = new Menu(widget);
		table.entries().forEach(entry -> add(menu, entry.text(), entry.enabled(), entry.action()));
		if (!table.entries().isEmpty()) {
			separate(menu);
		}
		add(menu, "&Copy Rows\tCtrl+C", table::hasSelection, () -> copy(table, table.selectedCells()));
		add(menu, "Copy &Table", () -> true, () -> copy(table, table.cells()));
		add(menu, "&Export\u2026", () -> true, () -> TableSaver.ask(table, table.name()));
		widget.setMenu(menu);
		widget.addListener(SWT.KeyDown, e -> {
			if ((e.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && e.keyCode == 'c' && table.hasSelection()) {
				copy(table, table.selectedCells());
				e.doit = false;
			}
		});
	}

	private static MenuItem separate(Menu menu) {
		return new MenuItem(menu, SWT.SEPARATOR);
	}

	private static void add(Menu menu, String text, BooleanSupplier enabled, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, e -> action.run());
		menu.addListener(SWT.Show, e -> item.setEnabled(enabled.getAsBoolean()));
	}

	private static void copy(DataTable table, List<List<String>> cells) {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		try {
			clipboard.setContents(new Object[] { TableText.tabs(cells) }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
