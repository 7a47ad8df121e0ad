// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

/**
 * What the data say about a claim.
 *
 * @param name     stable name
 * @param meaning  the claim
 * @param level    whether the data support it
 * @param evidence one or two sentences with the numbers and tests used
 */
public record Verdict(String name, String meaning, Level level, String evidence) implements Result {

	/** How far the data go. */
	public enum Level {
		/** The data support the claim. */
		SUPPORTED,
		/** The data speak against it. */
		NOT_SUPPORTED,
		/** The data do not decide. */
		CANNOT_SAY
	}
}
