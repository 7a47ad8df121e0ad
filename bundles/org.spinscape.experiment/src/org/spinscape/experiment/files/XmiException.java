// SPDX-License-Identifier: EPL-2.0
package org.spinscape.experiment.files;

/** Bytes are not the model that was expected. The message names no file; who reads one puts its name before it. */
public final class XmiException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int line;

	XmiException(int line, String message, Throwable cause) {
		super(message, cause);
		this.line = line;
	}

	/** Line of the fault, 1-based; 0 if it has none. */
	public int line() {
		return line;
	}
}
