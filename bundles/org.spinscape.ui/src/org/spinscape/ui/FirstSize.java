// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui;

import org.eclipse.swt.widgets.Scrollable;

/** The size of what scrolls until it is laid out: GTK complains of scroll bars that have no length. */
public final class FirstSize {

	/** Pixels. */
	private static final int LENGTH = 200;

	private FirstSize() {
	}

	/** Gives a table, tree or list a size until its layout does. */
	public static void give(Scrollable scrollable) {
		scrollable.setSize(LENGTH, LENGTH);
	}
}
