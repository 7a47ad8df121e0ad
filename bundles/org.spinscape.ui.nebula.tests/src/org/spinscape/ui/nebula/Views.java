// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.nebula;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A window for one pane, and patience with it. */
final class Views {

	private static final int PATIENCE = 10_000;

	private Views() {
	}

	static Shell window() {
		Shell shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		shell.setSize(900, 420);
		shell.open();
		return shell;
	}

	static void await(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.currentTimeMillis() + PATIENCE;
		while (!condition.getAsBoolean()) {
			assertTrue(System.currentTimeMillis() < end, "still waiting for: " + what);
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> {
					/* only to wake up */ });
				display.sleep();
			}
		}
	}

	/** The button with this word. */
	static Button button(Composite in, String word) {
		for (Control child : in.getChildren()) {
			if (child instanceof Button button && button.getText().replace("&", "").equals(word)) {
				return button;
			}
			if (child instanceof Composite composite) {
				Button inside = button(composite, word);
				if (inside != null) {
					return inside;
				}
			}
		}
		return null;
	}
}
