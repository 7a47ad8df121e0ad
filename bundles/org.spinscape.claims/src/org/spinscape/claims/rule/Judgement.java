// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.rule;

import org.spinscape.core.result.Verdict;

/**
 * What a rule says.
 *
 * @param level    whether the data support the claim
 * @param value    the value that decided; NaN if there is none
 * @param error    one standard deviation; NaN if there is none or it is not known
 * @param evidence one or two sentences with the numbers
 */
public record Judgement(Verdict.Level level, double value, double error, String evidence) {

	/** The data do not decide. @param why one sentence */
	public static Judgement cannotSay(String why) {
		return new Judgement(Verdict.Level.CANNOT_SAY, Double.NaN, Double.NaN, why);
	}

	/**
	 * That a number is above a bound: yes if it is by so many errors, no if it is below by as many, else undecided. An
	 * exact number has the error 0; one whose error is not known (NaN) decides nothing.
	 */
	public static Verdict.Level above(double value, double error, double bound, double sigmas) {
		if (Double.isNaN(value) || Double.isNaN(error)) {
			return Verdict.Level.CANNOT_SAY;
		}
		double reach = sigmas * error;
		return value - reach > bound ? Verdict.Level.SUPPORTED
				: value + reach < bound || error == 0 ? Verdict.Level.NOT_SUPPORTED : Verdict.Level.CANNOT_SAY;
	}

	/** That two things hold: no if either does not, undecided if either is. */
	public static Verdict.Level both(Verdict.Level one, Verdict.Level other) {
		if (one == Verdict.Level.NOT_SUPPORTED || other == Verdict.Level.NOT_SUPPORTED) {
			return Verdict.Level.NOT_SUPPORTED;
		}
		return one == other ? one : Verdict.Level.CANNOT_SAY;
	}
}
