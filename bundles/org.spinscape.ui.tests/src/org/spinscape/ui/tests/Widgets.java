// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Finds widgets and uses them as someone at the screen would. */
final class Widgets {

	private Widgets() {
	}

	/** All controls of a type inside another, in the order of their making. */
	static <T extends Control> List<T> all(Class<T> type, Composite in) {
		List<T> found = new ArrayList<>();
		for (Control child : in.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(all(type, composite));
			}
		}
		return found;
	}

	/** Chooses an item and tells the listeners, as a click does. */
	static void choose(Combo combo, String item) {
		int index = combo.indexOf(item);
		if (index < 0) {
			throw new AssertionError("'" + item + "' is not among " + List.of(combo.getItems()));
		}
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}
}
