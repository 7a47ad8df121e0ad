// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.preference;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.spinscape.figures.export.Format;
import org.spinscape.figures.export.Journal;

/** What the user prefers for runs of the workbench, with what holds where nothing was chosen. */
public final class RunPreferences extends AbstractPreferenceInitializer {

	/** Where preferences are kept. */
	static final String NODE = "org.spinscape.ui.run";
	static final String THREADS = "threads";
	static final String AT_ONCE = "runs-at-once";
	static final String FIGURES = "figures";
	static final String FORMAT = "format";
	static final String JOURNAL = "journal";

	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(NODE);
		defaults.putInt(THREADS, 0);
		defaults.putInt(AT_ONCE, 1);
		defaults.putBoolean(FIGURES, true);
		defaults.put(FORMAT, Format.SVG.name());
		defaults.put(JOURNAL, Journal.APS.name());
	}

	/** Worker threads of a run; 0 for what the experiment says, or all processors. */
	public static int threads() {
		return Math.max(0, Platform.getPreferencesService().getInt(NODE, THREADS, 0, null));
	}

	/** How many runs work at the same time, 1 or more; others wait for their turn. */
	public static int atOnce() {
		return Math.max(1, Platform.getPreferencesService().getInt(NODE, AT_ONCE, 1, null));
	}

	/** Whether figures are written when a run is over. */
	public static boolean figures() {
		return Platform.getPreferencesService().getBoolean(NODE, FIGURES, true, null);
	}

	/** What figures are written as. */
	public static Format format() {
		return Format.valueOf(Platform.getPreferencesService().getString(NODE, FORMAT, Format.SVG.name(), null));
	}

	/** Whose widths figures have. */
	public static Journal journal() {
		return Journal.valueOf(Platform.getPreferencesService().getString(NODE, JOURNAL, Journal.APS.name(), null));
	}
}
