// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.spinscape.ui.Colours;

/** The page "Appearance" of the preferences: light or dark, at once and at the next start. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

	private Button light;
	private Button dark;

	/** Made by the platform. */
	public AppearancePage() {
		setDescription(
				"Whether windows and pictures on the screen are light or dark. It is seen at once, without a restart; what"
						+ " is exported stays light. The menu Window has the same choice.");
	}

	@Override
	public void init(IWorkbench workbench) {
		// the theme is the platform's
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		light = choice(area, "&Light");
		dark = choice(area, "&Dark");
		choose(WindowTheme.dark());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.spinscape.workbench.appearance");
		return area;
	}

	private static Button choice(Composite area, String text) {
		Button button = new Button(area, SWT.RADIO);
		button.setText(text);
		button.setEnabled(WindowTheme.available());
		Colours.leaveUnstyled(button);
		return button;
	}

	private void choose(boolean wanted) {
		dark.setSelection(wanted);
		light.setSelection(!wanted);
	}

	@Override
	protected void performDefaults() {
		choose(false);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		if (WindowTheme.available() && dark.getSelection() != WindowTheme.dark()) {
			WindowTheme.choose(dark.getSelection());
		}
		return super.performOk();
	}
}
