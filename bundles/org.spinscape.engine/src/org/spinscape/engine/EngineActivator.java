// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine;

import java.util.Locale;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Runs before any class of the engine is used, in every product and test.
 *
 * <p>
 * It sets the locale in which the process formats numbers to none, for good. Verdicts and meanings have numbers in their
 * texts, and these texts are results: with a comma for a point, or other digits, the same seed would not give the same
 * bytes. Setting it once for the process, rather than at each of the places that format, also covers those of plug-ins
 * that we never see, on whatever thread they run; that the workbench then shows 0.5 where the system would write 0,5 is as
 * it should be, since its files and fields say 0.5 too. The locale of languages stays as it is.
 */
public final class EngineActivator implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
	}

	@Override
	public void stop(BundleContext context) {
		// results that are still to be shown must not change with the locale
	}
}
