// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.parameter;

/**
 * One thing wrong with a parameter, or with a component whatever its parameters.
 *
 * @param parameter name of the parameter; empty if it is none
 * @param message   one sentence: what is wrong, and what is allowed
 */
public record Violation(String parameter, String message) {

	@Override
	public String toString() {
		return parameter.isEmpty() ? message : "parameter '" + parameter + "': " + message;
	}
}
