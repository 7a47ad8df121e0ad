// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.parameter;

/**
 * One thing wrong with a parameter.
 *
 * @param parameter name of the parameter
 * @param message   one sentence: what is wrong, and what is allowed
 */
public record Violation(String parameter, String message) {

	@Override
	public String toString() {
		return "parameter '" + parameter + "': " + message;
	}
}
