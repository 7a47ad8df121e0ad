// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli.start;

import org.osgi.framework.Bundle;

/** A service of a plug-in on the class path. */
public final class ClassPathService {

	private final Bundle bundle;
	private final String implementation;
	private Object service;

	ClassPathService(Bundle bundle, String implementation) {
		this.bundle = bundle;
		this.implementation = implementation;
	}

	/** Whose it is. */
	public Bundle getBundle() {
		return bundle;
	}

	/** The service, one for all who ask. */
	synchronized Object get() {
		if (service == null) {
			try {
				service = Class.forName(implementation).getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new IllegalStateException(implementation + " cannot be made", e);
			}
		}
		return service;
	}
}
