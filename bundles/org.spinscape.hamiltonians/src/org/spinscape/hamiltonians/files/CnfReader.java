// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.nio.file.Path;
import java.util.List;

import org.spinscape.hamiltonians.clauses.Clauses;

/**
 * Reads formulas in the DIMACS format: comments {@code c}, a line {@code p cnf n m}, then m clauses of literals, each
 * ended by 0, on any lines. A line {@code %} ends the file, as in those of SATLIB.
 */
final class CnfReader {

	private static final String MARKS = "c";
	private static final String HEADER = "the first line after comments reads 'p cnf n m', numbers of variables and"
			+ " clauses";
	private static final String CLAUSE = "a clause is a list of literals, variables or their negatives, ended by 0";

	private CnfReader() {
	}

	/** Numbers of variables and clauses. */
	static Counts counts(Path file) {
		try (InstanceText text = new InstanceText(file, MARKS)) {
			return header(text);
		}
	}

	static Clauses read(Path file) {
		try (InstanceText text = new InstanceText(file, MARKS)) {
			Counts counts = header(text);
			int variables = (int) counts.sites();
			Clauses.Builder clauses = new Clauses.Builder(variables);
			long ended = 0;
			boolean open = false;
			while (text.next() && !text.tokens().getFirst().text().equals("%")) {
				for (Token token : text.tokens()) {
					if (ended == counts.entries()) {
						throw text.refuse(token, "more than " + ended + " clauses are here; remove what follows or correct"
								+ " the header");
					}
					int literal = literal(text, token, variables);
					open = literal != 0;
					if (open) {
						clauses.literal(literal);
					} else {
						clauses.end();
						ended++;
					}
				}
			}
			if (open || ended < counts.entries()) {
				throw text.refuse(1, "the file ends after " + ended + " of " + counts.entries() + " clauses"
						+ (open ? " within a clause" : "") + "; " + CLAUSE);
			}
			return clauses.build();
		}
	}

	private static int literal(InstanceText text, Token token, int variables) {
		long literal = text.whole(token, CLAUSE);
		if (literal < -variables || literal > variables) {
			throw text.refuse(token, "variable " + token.text() + " is not one of 1 to " + variables
					+ "; correct it or the header");
		}
		return (int) literal;
	}

	private static Counts header(InstanceText text) {
		List<Token> tokens = text.require(4, HEADER);
		if (!tokens.get(0).text().equals("p") || !tokens.get(1).text().equals("cnf")) {
			throw text.refuse(tokens.getFirst(), "this is no DIMACS file; " + HEADER);
		}
		return new Counts(text.sites(tokens.get(2), HEADER),
				text.entries(tokens.get(3), Integer.MAX_VALUE, HEADER));
	}
}
