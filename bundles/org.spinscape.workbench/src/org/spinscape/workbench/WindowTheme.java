// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** Whether the windows are light or dark. A choice is seen at once, and kept for the next start. */
final class WindowTheme {

	/** Milliseconds after which the windows of the platform have the other theme. */
	private static final int SETTLED = 300;
	private static final Color INK = new Color(0x2e, 0x34, 0x36);
	private static final Color CHALK = new Color(0xdd, 0xdd, 0xdd);
	private static final Color PAPER = new Color(0xff, 0xff, 0xff);
	private static final Color LINK = new Color(0x1a, 0x5f, 0xb4);
	/** As in dark.css, which the platform does not come to when it has set links like other labels. */
	private static final Color LIGHT_LINK = new Color(0x7f, 0xb2, 0xff);
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

	private WindowTheme() {
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}

	/** Whether there is a choice. */
	static boolean available() {
		return engine() != null;
	}

	/** Whether the windows are dark now. */
	static boolean dark() {
		ITheme active = available() ? engine().getActiveTheme() : null;
		return active != null && active.getId().startsWith(DARK);
	}

	/** Who is told of a choice. */
	static void onChoice(Runnable listener) {
		LISTENERS.add(listener);
	}

	/** Makes all windows dark, or light. */
	static void choose(boolean dark) {
		engine().setTheme(dark ? DARK : LIGHT, true);
		LISTENERS.forEach(Runnable::run);
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.timerExec(SETTLED, () -> {
			for (Shell shell : display.getShells()) {
				if (dark) {
					darken(shell);
				} else {
					lighten(shell);
				}
			}
		});
	}

	/** The dark theme says everything but the letters of tool bars, which stand beside a form, too, and of links. */
	private static void darken(Composite composite) {
		for (Control child : composite.getChildren()) {
			if (child instanceof ToolBar) {
				child.setForeground(CHALK);
			} else if (child instanceof Hyperlink) {
				child.setForeground(LIGHT_LINK);
			} else if (child instanceof Composite inner) {
				darken(inner);
			}
		}
	}

	/**
	 * The light theme says nothing of letters and fields, and SWT goes on taking the system's colours for those of the theme
	 * that it was started in: what a control has by default is set, until the next start knows better.
	 */
	private static void lighten(Control control) {
		boolean field = control instanceof Text || control instanceof StyledText || control instanceof Combo
				|| control instanceof Spinner || control instanceof Table || control instanceof Tree
				|| control instanceof org.eclipse.swt.widgets.List;
		if (field) {
			control.setBackground(PAPER);
		}
		if (field || control instanceof Label || control instanceof Button || control instanceof Link
				|| control instanceof ToolBar) {
			control.setForeground(INK);
		}
		if (control instanceof Hyperlink) {
			control.setForeground(LINK);
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				lighten(child);
			}
		}
	}
}
