// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.analysis;

import java.util.Map;

import org.spinscape.core.result.Result;

/**
 * A result taken over all disorder samples.
 *
 * @param point  the values of the sweep point that it belongs to, as {@link StudyPoint#values()}; empty if it is about
 *               the arm as a whole
 * @param result the result; it replaces a plain average of the same name
 */
public record StudyResult(Map<String, String> point, Result result) {

	/** A result about the arm as a whole. */
	public static StudyResult ofArm(Result result) {
		return new StudyResult(Map.of(), result);
	}
}
