// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.preference;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.spinscape.figures.export.Format;
import org.spinscape.figures.export.Journal;

/** The page "Runs" of the preferences. */
public final class RunPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int MOST_THREADS = 4096;
	private static final int MOST_RUNS = 64;

	/** Made by the platform. */
	public RunPreferencePage() {
		super(GRID);
		setDescription("What the workbench does when it runs an experiment. None of it changes results.");
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, RunPreferences.NODE));
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.spinscape.ui.run.preference");
	}

	@Override
	protected void createFieldEditors() {
		IntegerFieldEditor threads = new IntegerFieldEditor(RunPreferences.THREADS,
				"Worker &threads (0: all processors)", getFieldEditorParent());
		threads.setValidRange(0, MOST_THREADS);
		addField(threads);
		IntegerFieldEditor atOnce = new IntegerFieldEditor(RunPreferences.AT_ONCE, "&Runs at the same time",
				getFieldEditorParent());
		atOnce.setValidRange(1, MOST_RUNS);
		addField(atOnce);
		addField(new BooleanFieldEditor(RunPreferences.FIGURES, "Write &figures when a run is over",
				getFieldEditorParent()));
		addField(new ComboFieldEditor(RunPreferences.FORMAT, "F&ormat of figures", choices(List.of(Format.SVG, Format.PDF,
				Format.PNG)), getFieldEditorParent()));
		addField(new ComboFieldEditor(RunPreferences.JOURNAL, "&Widths of figures as asked for by",
				choices(Arrays.asList(Journal.values())), getFieldEditorParent()));
	}

	/** Pairs of what is shown and what is kept. */
	private static String[][] choices(List<? extends Enum<?>> values) {
		return values.stream().map(value -> new String[] { value.name(), value.name() }).toArray(String[][]::new);
	}
}
