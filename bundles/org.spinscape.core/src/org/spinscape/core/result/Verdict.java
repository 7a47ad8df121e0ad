// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

/**
 * What the data say about a claim.
 *
 * @param tag      kind, labels, meaning and source; the meaning is the claim
 * @param level    whether the data support it
 * @param evidence one or two sentences with the numbers and tests used
 */
public record Verdict(ResultTag tag, Level level, String evidence) implements Result {

	/** @throws IllegalArgumentException if the tag is of a kind of another type */
	public Verdict {
		tag.require(Verdict.class);
	}

	@Override
	public Verdict tagged(ResultTag other) {
		return new Verdict(other, level, evidence);
	}

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
