// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

/** The user's input is wrong. The message is all that is shown; the exit code is 2. */
final class InputException extends Exception {

	private static final long serialVersionUID = 1L;

	InputException(String message) {
		super(message);
	}

	InputException(Throwable cause) {
		super(cause.getMessage(), cause);
	}
}
