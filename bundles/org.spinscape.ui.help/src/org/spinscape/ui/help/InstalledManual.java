// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.help;

import java.util.Optional;

import org.spinscape.doc.Manual;
import org.spinscape.doc.ManualPage;
import org.spinscape.engine.catalog.Catalog;

/** The manual of what is installed. Plug-ins come and go with a restart, so that one is made once. */
final class InstalledManual {

	/** Beginning of the addresses of its pages, as help of the platform names them: a plug-in, and a file in it. */
	static final String ADDRESS = "/org.spinscape.ui.help/";

	private static Manual manual;

	private InstalledManual() {
	}

	/** Takes some tenths of a second at first: not for the thread of the user interface. */
	static synchronized Manual get() {
		if (manual == null) {
			manual = Manual.of(Catalog.installed());
		}
		return manual;
	}

	/** @param file for example {@code first-steps.html}, with or without a place in it */
	static Optional<ManualPage> page(String file) {
		return get().page(file.replaceFirst("[#?].*", "").replaceFirst("[.]html$", ""));
	}
}
