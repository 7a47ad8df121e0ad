// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.number;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.spinscape.ui.number.NumberLook.ErrorStyle;

/** What the user prefers for numbers in views, with what holds where nothing was chosen. */
public final class NumberPreferences extends AbstractPreferenceInitializer {

	/** Where preferences are kept. */
	static final String NODE = "org.spinscape.ui";
	static final String ERROR = "error-style";
	static final String DIGITS = "digits";
	static final String COMMA = "decimal-comma";

	/** How numbers look, once somebody has asked. */
	private static final AtomicReference<NumberLook> NOW = new AtomicReference<>();
	private static boolean listens;

	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(NODE);
		defaults.put(ERROR, NumberLook.USUAL.error().name());
		defaults.putInt(DIGITS, NumberLook.USUAL.digits());
		defaults.putBoolean(COMMA, NumberLook.USUAL.comma());
	}

	/** How numbers look now. Quick: tables ask at every cell. */
	public static NumberLook look() {
		NumberLook look = NOW.get();
		if (look == null) {
			listen();
			look = read();
			NOW.compareAndSet(null, look); // unless a change has come between
		}
		return look;
	}

	/** From then on a change is noticed. */
	private static synchronized void listen() {
		if (!listens) {
			listens = true;
			InstanceScope.INSTANCE.getNode(NODE).addPreferenceChangeListener(_ -> NOW.set(read()));
		}
	}

	private static NumberLook read() {
		var service = Platform.getPreferencesService();
		return new NumberLook(ErrorStyle.valueOf(service.getString(NODE, ERROR, NumberLook.USUAL.error().name(), null)),
				service.getInt(NODE, DIGITS, NumberLook.USUAL.digits(), null),
				service.getBoolean(NODE, COMMA, NumberLook.USUAL.comma(), null));
	}
}
