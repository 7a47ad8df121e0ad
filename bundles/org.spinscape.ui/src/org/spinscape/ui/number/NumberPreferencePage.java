// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.number;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.spinscape.ui.number.NumberLook.ErrorStyle;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.RunTracker;

/** The page "Numbers" of the preferences. What is chosen is seen in all views at once. */
public final class NumberPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final String[][] DIGIT_CHOICES = { { "as each view has them", "0" }, { "3", "3" }, { "4", "4" }, { "6",
			"6" },
			{ "8", "8" }, { "10", "10" }, { "15", "15" } };

	/** Made by the platform. */
	public NumberPreferencePage() {
		super(GRID);
		setDescription("How numbers look in views. Copies, files and figures stay as they are. Colours are on the page"
				+ " Appearance; what figures are written as is on the page Runs.");
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, NumberPreferences.NODE));
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.spinscape.ui.numbers");
	}

	@Override
	protected void createFieldEditors() {
		addField(new ComboFieldEditor(NumberPreferences.ERROR, "&Errors", new String[][] {
				{ "in brackets: 0.559(13)", ErrorStyle.BRACKETS.name() },
				{ "behind their sign: 0.559 \u00b1 0.013", ErrorStyle.PLUS_MINUS.name() } }, getFieldEditorParent()));
		addField(new ComboFieldEditor(NumberPreferences.DIGITS, "&Digits of numbers without error", DIGIT_CHOICES,
				getFieldEditorParent()));
		addField(new BooleanFieldEditor(NumberPreferences.COMMA, "A &comma before decimals", getFieldEditorParent()));
	}

	@Override
	public boolean performOk() {
		NumberLook before = NumberPreferences.look();
		boolean done = super.performOk();
		if (!before.equals(NumberPreferences.look())) {
			for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
				RunSelection shown = RunTracker.of(window);
				shown.show(shown.run()); // all views make their words anew
				window.getShell().redraw(0, 0, window.getShell().getSize().x, window.getShell().getSize().y, true);
			}
		}
		return done;
	}
}
