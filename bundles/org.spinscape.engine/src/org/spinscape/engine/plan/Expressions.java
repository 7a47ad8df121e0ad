// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.plan;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import net.objecthunter.exp4j.Expression;
import net.objecthunter.exp4j.ExpressionBuilder;
import net.objecthunter.exp4j.ValidationResult;

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
			Expression expression = new ExpressionBuilder(text).variables(variables.keySet()).build();
			expression.setVariables(variables);
			ValidationResult validity = expression.validate(true);
			if (!validity.isValid()) {
				throw new IllegalArgumentException(String.join(", ", validity.getErrors()));
			}
			value = expression.evaluate();
		} catch (ArithmeticException | IllegalArgumentException e) {
			throw new IllegalArgumentException("expression '" + text + "' cannot be evaluated (" + e.getMessage()
					+ "); known names are " + known(variables.keySet()), e);
		}
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException("expression '" + text + "' gives " + value);
		}
		return value;
	}

	private static String known(Set<String> names) {
		return names.isEmpty() ? "none" : String.join(", ", new TreeSet<>(names));
	}
}
