// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.plan;

import java.util.Map;

/** Arithmetic of parameters. A hyphen in a parameter's name is written as an underscore: {@code t_min}. */
final class Expressions {

	private Expressions() {
	}

	/** The name of a parameter inside an expression. */
	static String variable(String parameter) {
		return parameter.replace('-', '_');
	}

	/**
	 * Evaluates an expression.
	 *
	 * @throws IllegalArgumentException in words
	 */
	static double evaluate(String text, Map<String, Double> variables) {
		double value;
		try {
			value = Arithmetic.evaluate(text, variables);
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException("expression '" + text + "' cannot be evaluated, " + e.getMessage(), e);
		}
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException("expression '" + text + "' gives " + value);
		}
		return value;
	}
}
