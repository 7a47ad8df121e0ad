// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** Window > Dark Theme. */
final class DarkTheme {

	private DarkTheme() {
	}

	private static MenuItem item(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			if (item.getText().replace("&", "").startsWith("Dark Theme")) {
				return item;
			}
			MenuItem below = item.getMenu() == null || item.getText().contains("Show") ? null : item(item.getMenu());
			if (below != null) {
				return below;
			}
		}
		return null;
	}

	/** Whether the menu says that the window is dark. */
	static boolean ticked(Shell shell) {
		return item(shell.getMenuBar()).getSelection();
	}

	/** Chooses the menu item, and waits until the window has the other theme. */
	static void toggle(Shell shell) {
		MenuItem item = item(shell.getMenuBar());
		item.setSelection(!item.getSelection());
		item.notifyListeners(SWT.Selection, new Event());
		Screen.settle();
		Screen.settle();
	}
}
