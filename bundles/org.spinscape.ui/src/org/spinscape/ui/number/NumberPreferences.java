// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.number;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.spinscape.ui.number.NumberLook.ErrorStyle;

/** What the user prefers for numbers in views, with what holds where nothing was chosen. */
public final class NumberPreferences extends AbstractPreferenceInitializer {

	/** Where preferences are kept. */
	static final String NODE = "org.spinscape.ui";
	static final String ERROR = "error-style";
	static final String DIGITS = "digits";
	static final String COMMA = "decimal-comma";

	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(NODE);
		defaults.put(ERROR, NumberLook.USUAL.error().name());
		defaults.putInt(DIGITS, NumberLook.USUAL.digits());
		defaults.putBoolean(COMMA, NumberLook.USUAL.comma());
	}

	/** How numbers look now. */
	public static NumberLook look() {
		var service = Platform.getPreferencesService();
		return new NumberLook(ErrorStyle.valueOf(service.getString(NODE, ERROR, NumberLook.USUAL.error().name(), null)),
				service.getInt(NODE, DIGITS, NumberLook.USUAL.digits(), null),
				service.getBoolean(NODE, COMMA, NumberLook.USUAL.comma(), null));
	}
}
