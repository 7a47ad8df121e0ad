// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

/** Window > Dark Theme. The choice is kept for the next start. */
final class ThemeAction extends Action {

	ThemeAction() {
		super("&Dark Theme", IAction.AS_CHECK_BOX);
		setChecked(WindowTheme.dark());
		setEnabled(WindowTheme.available());
		WindowTheme.onChoice(() -> setChecked(WindowTheme.dark()));
	}

	@Override
	public void run() {
		WindowTheme.choose(isChecked());
	}
}
