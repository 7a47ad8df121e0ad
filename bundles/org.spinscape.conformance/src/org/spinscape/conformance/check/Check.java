// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.List;
import java.util.Optional;

/**
 * One clause of a contract with the code that tries it.
 *
 * @param clause the clause, in words
 * @param body   throws if the clause does not hold
 */
public record Check(String clause, Body body) {

	/** Tries a clause. */
	@FunctionalInterface
	public interface Body {

		/** @throws Exception if the clause does not hold, or the code under test fails */
		void run() throws Exception;
	}

	/** Tries the clause. @return what is wrong; empty if it holds */
	public Optional<Finding> run() {
		try {
			body.run();
			return Optional.empty();
		} catch (ContractBroken e) {
			return Optional.of(new Finding(clause, e.getMessage()));
		} catch (Exception | LinkageError | AssertionError e) {
			return Optional.of(new Finding(clause, "the code under test threw " + e));
		}
	}

	/** Tries all clauses. @return what is wrong; empty if all hold */
	public static List<Finding> run(List<Check> checks) {
		return checks.stream().map(Check::run).flatMap(Optional::stream).toList();
	}
}
