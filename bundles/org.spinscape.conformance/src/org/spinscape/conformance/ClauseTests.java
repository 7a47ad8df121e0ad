// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;

import org.junit.jupiter.api.DynamicContainer;
import org.opentest4j.AssertionFailedError;
import org.spinscape.conformance.check.Check;

/** Makes JUnit tests of checks. */
final class ClauseTests {

	private ClauseTests() {
	}

	/** One test per clause; a failure quotes the clause. */
	static DynamicContainer container(String name, List<Check> checks) {
		return dynamicContainer(name, checks.stream().map(check -> dynamicTest(check.clause(), () -> run(check))));
	}

	private static void run(Check check) {
		check.run().ifPresent(finding -> {
			throw new AssertionFailedError(finding.toString());
		});
	}
}
