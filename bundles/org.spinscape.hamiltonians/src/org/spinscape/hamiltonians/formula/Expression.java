// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.List;

/** The syntax tree of what stands in a formula. */
sealed interface Expression {

	/** Where it begins, or where its sign stands. */
	Place place();

	/** A number. */
	record Number(double value, String text, Place place) implements Expression {
	}

	/** A parameter, a definition or an index letter. */
	record Name(String name, Place place) implements Expression {
	}

	/**
	 * A value of a family, {@code J[i,j]}. Indices within one bracket can be exchanged, those of different brackets
	 * {@code xi[m][i]} cannot.
	 */
	record Indexed(String name, List<List<Expression>> brackets, Place place) implements Expression {
	}

	/** The spin of a site, counted from 1. */
	record Spin(Expression index, Place place) implements Expression {
	}

	/** A function of numbers. */
	record Call(String function, List<Expression> arguments, Place place) implements Expression {
	}

	/** A change of sign. */
	record Minus(Expression of, Place place) implements Expression {
	}

	/** Two expressions and the sign between them, one of {@code + - * / % ^}. */
	record Operation(char sign, Expression left, Expression right, Place place) implements Expression {
	}

	/** The sum of an expression over a set. */
	record Sum(Expression of, Domain over, Place place) implements Expression {
	}
}
