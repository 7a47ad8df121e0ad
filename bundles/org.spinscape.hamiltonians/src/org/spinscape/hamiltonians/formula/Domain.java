// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.List;

/** What a sum is over. */
sealed interface Domain {

	/** Where it begins. */
	Place place();

	/** {@code sites}, {@code pairs}, {@code triples}, {@code sets of p}: all sets of so many different sites. */
	record Sets(Expression order, Place place) implements Domain {
	}

	/** {@code random(M) sets of p}: so many different ones, drawn. */
	record Drawn(Expression count, Expression order, Place place) implements Domain {
	}

	/** {@code bonds of square(L, open)}. @param boundary a word, or empty */
	record Bonds(String lattice, List<Expression> arguments, String boundary, Place place) implements Domain {
	}

	/** {@code {(1,2), (2,3)}}. */
	record Listed(List<List<Expression>> tuples, Place place) implements Domain {
	}

	/** {@code over i in 1..N, j in i+1..N}. */
	record Ranges(List<Range> ranges, Place place) implements Domain {
	}

	/** One index letter with its first and last value. */
	record Range(String index, Expression first, Expression last, Place place) {
	}
}
