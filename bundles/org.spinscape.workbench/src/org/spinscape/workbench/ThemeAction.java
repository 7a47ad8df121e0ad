// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
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
		engine().setTheme(isChecked() ? DARK : LIGHT, true);
	}
}
