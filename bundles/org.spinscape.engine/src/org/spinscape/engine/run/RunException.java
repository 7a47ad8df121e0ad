// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

/** A run cannot start or go on. The message is fit for a user. */
public class RunException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param message what is wrong and how to mend it */
	public RunException(String message) {
		super(message);
	}

	/** @param message what is wrong and how to mend it */
	public RunException(String message, Throwable cause) {
		super(message, cause);
	}

	/** @param cause whose message says what is wrong and how to mend it */
	public RunException(Exception cause) {
		super(cause.getMessage(), cause);
	}
}
