// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.table;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Which columns of the run table the user has chosen, kept with the workspace. */
final class ColumnPreference {

	private static final String NODE = "org.spinscape.ui.run";
	private static final String KEY = "runTable.columns";

	private ColumnPreference() {
	}

	/** Ids of the chosen columns; empty if nobody has chosen. */
	static List<String> chosen() {
		String text = InstanceScope.INSTANCE.getNode(NODE).get(KEY, "");
		return text.isEmpty() ? List.of() : List.of(text.split("\n"));
	}

	static void keep(List<String> ids) {
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
		node.put(KEY, String.join("\n", ids));
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(ColumnPreference.class).warn("The choice of columns cannot be kept", e);
		}
	}
}
