// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import java.io.IOException;

/** A file holds other data than it should. The message names the file and the place and is fit for users. */
public final class BadData extends IOException {

	private static final long serialVersionUID = 1L;

	/** @param message one sentence with file, place and remedy */
	public BadData(String message) {
		super(message);
	}

	/** The same with what led to it. */
	public BadData(String message, Throwable cause) {
		super(message, cause);
	}
}
