// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;

/** A run directory cannot be read or written. The message names the file and the remedy and is fit for a user. */
public class StoreException extends IOException {

	private static final long serialVersionUID = 1L;

	/** @param message one sentence with file and remedy */
	public StoreException(String message) {
		super(message);
	}

	/** @param message one sentence with file and remedy */
	public StoreException(String message, Throwable cause) {
		super(message, cause);
	}
}
