// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.catalog;

import org.spinscape.core.provider.ComponentKind;
import org.spinscape.core.provider.Provider;

/**
 * An installed provider and where it came from.
 *
 * @param kind     its kind
 * @param provider the provider
 * @param bundle   symbolic name of the plug-in that contributes it
 * @param version  version of that plug-in
 */
public record Contribution(ComponentKind kind, Provider provider, String bundle, String version) {

	/** The provider's id. */
	public String id() {
		return provider.id();
	}
}
