// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.run;

/** A claim could not be run. The message is fit for a user. */
public class ClaimRunException extends Exception {

	private static final long serialVersionUID = 1L;

	ClaimRunException(String message, Throwable cause) {
		super(message, cause);
	}
}
