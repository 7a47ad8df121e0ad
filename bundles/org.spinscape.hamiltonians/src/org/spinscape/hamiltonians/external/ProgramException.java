// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.external;

/** What a program did wrong, in one sentence with the program and the remedy. */
final class ProgramException extends IllegalStateException {

	private static final long serialVersionUID = 1;

	private final transient boolean passing;

	/** @param passing whether another start of it may do better: it died or hung, which a pure program might by mischance */
	ProgramException(String message, boolean passing) {
		super(message);
		this.passing = passing;
	}

	boolean passing() {
		return passing;
	}
}
