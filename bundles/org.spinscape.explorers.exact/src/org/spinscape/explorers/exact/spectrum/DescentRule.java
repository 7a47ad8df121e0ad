// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.spectrum;

/** Which of the moves to strictly lower states an adaptive walk takes. */
enum DescentRule {

	/** Each with equal probability. */
	RANDOM("adaptive", "random adaptive walk, any move to a strictly lower state with equal probability"),

	/** To the lowest neighbour. */
	GREEDY("greedy", "greedy walk to the lowest neighbour (of several, the move of lowest number)"),

	/** To the highest of the lower neighbours. */
	RELUCTANT("reluctant", "reluctant walk to the highest of the strictly lower neighbours (of several, the move of lowest"
			+ " number)");

	private final String prefix;
	private final String description;

	DescentRule(String prefix, String description) {
		this.prefix = prefix;
		this.description = description;
	}

	/** How the names of its results begin. */
	String prefix() {
		return prefix;
	}

	/** The rule in words. */
	String description() {
		return description;
	}

	/** Whether a lower state is to be preferred to the one found so far. @param order its energy compared with that */
	boolean prefers(int order) {
		return this == GREEDY ? order < 0 : order > 0;
	}
}
