// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.spinscape.claims.rule.Judgement;
import org.spinscape.claims.rule.Placed;
import org.spinscape.claims.rule.Reading;
import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;

/** What the rules have in common. */
final class Rules {

	/** Name of the parameter of all rules that weigh a deviation against its error. */
	static final String SIGMAS = "sigmas";
	/** Its default. */
	static final double TWO = 2;
	/** What it means. */
	static final String SIGMAS_MEANING = "By how many errors a value must be off a bound to decide.";

	private Rules() {
	}

	/** The error to judge by: 0 of an exact value, NaN of one that should have an error and has none. */
	static double error(Scalar scalar) {
		return Double.isNaN(scalar.error()) && scalar.count() == 1 ? 0 : scalar.error();
	}

	/** A scalar in words. */
	static String words(Placed<Scalar> placed) {
		return Quoted.of(placed.result()) + " (" + placed.place() + ")";
	}

	/** Why nothing can be judged, if there is nothing; else empty. */
	static <R extends Result> Optional<Judgement> nothing(List<Placed<R>> found, Reading reading) {
		return found.isEmpty() ? Optional.of(Judgement.cannotSay("The run has no '" + reading.name() + "'"
				+ (reading.arm().isEmpty() ? "" : " in the arm '" + reading.arm() + "'") + ".")) : Optional.empty();
	}

	/** Several scalars in words. */
	static String list(List<Placed<Scalar>> found) {
		return found.stream().map(Rules::words).collect(Collectors.joining(", "));
	}
}
