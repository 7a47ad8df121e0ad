// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.List;
import java.util.stream.Collectors;

/** A line of a formula. */
sealed interface Statement {

	/** A term of the energy. */
	record Term(Expression energy) implements Statement {
	}

	/** What gives a name a meaning. */
	sealed interface Definition extends Statement {

		String name();

		/** Index letters of each bracket; empty for one number, or one for each tuple of indices. */
		List<List<String>> letters();

		Place place();

		/** Numbers of indices in each bracket, for example {@code [.,.]}. */
		static String shape(List<? extends List<?>> brackets) {
			return brackets.stream().map(bracket -> "[" + ".,".repeat(bracket.size() - 1) + ".]").collect(Collectors
					.joining());
		}
	}

	/** {@code L = 8}, or with index letters {@code J[i,j] = 1/abs(i-j)}. */
	record Given(String name, List<List<String>> letters, Expression value, Place place) implements Definition {
	}

	/** {@code J ~ gaussian(0, 1)}. */
	record Random(String name, List<List<String>> letters, String distribution, List<Expression> arguments, Place place)
			implements
				Definition {
	}
}
