// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Window > Dark Theme. The choice is kept for the next start. */
final class ThemeAction extends Action {

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

	ThemeAction() {
		super("&Dark Theme", IAction.AS_CHECK_BOX);
		IThemeEngine engine = engine();
		ITheme active = engine == null ? null : engine.getActiveTheme();
		setChecked(active != null && active.getId().startsWith(DARK));
		setEnabled(engine != null);
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}

	@Override
	public void run() {
		if (!isChecked()) {
			for (Shell shell : PlatformUI.getWorkbench().getDisplay().getShells()) {
				plain(shell);
			}
		}
		engine().setTheme(isChecked() ? DARK : LIGHT, true);
	}

	/** The light theme says nothing of most colours, and those of the dark one would stay. */
	private static void plain(Control control) {
		control.setForeground(null);
		control.setBackground(null);
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				plain(child);
			}
		}
	}
}
