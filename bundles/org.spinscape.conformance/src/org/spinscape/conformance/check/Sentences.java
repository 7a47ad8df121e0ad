// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

/** What a refusal has to look like: it stands in a message behind the name of a component. */
final class Sentences {

	private static final int LONGEST = 500;

	private Sentences() {
	}

	/** Requires one sentence. */
	static void require(String refusal) {
		unless(!refusal.isBlank(), "a refusal says nothing");
		unless(refusal.lines().count() == 1 && refusal.length() <= LONGEST && !refusal.contains(". "),
				"a refusal is no single sentence: %s", refusal);
	}
}
