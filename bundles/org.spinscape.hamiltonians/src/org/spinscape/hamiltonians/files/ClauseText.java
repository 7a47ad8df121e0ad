// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.spinscape.core.parameter.ParameterException;

/**
 * A file of clauses in the DIMACS format: comments {@code c}, a line {@code p cnf n m}, then m clauses of literals, each
 * ended by 0, on any lines. A line {@code %} ends the file, as in those of SATLIB.
 *
 * <p>
 * Weighted formulas come in two forms. The older one has a line {@code p wcnf n m top}, and each clause begins with its
 * weight; clauses of weight top or more are hard, and without a top none is. The newer one, of the MaxSAT Evaluations
 * since 2022, has no such line, and hard clauses begin with {@code h}.
 */
final class ClauseText implements AutoCloseable {

	private static final String MARKS = "c";
	private static final String HEADER = "the first line after comments reads 'p cnf n m', numbers of variables and"
			+ " clauses, or 'p wcnf n m top'";
	private static final String CLAUSE = "a clause is a list of literals, variables or their negatives, ended by 0";
	private static final String WEIGHT = "a clause begins with its weight, a positive decimal number, or with h if it must"
			+ " hold";
	private static final String HARD = "h";
	private static final int MOST_DECIMALS = 15;
	private static final int MOST_DIGITS = 40;

	/** Hears of the clauses of a file. */
	interface Taker {

		void literal(int literal);

		/** The clause ends. @param weight 1 if clauses have none */
		void end(BigDecimal weight);

		/** The clause ends, and must hold. */
		void endHard();
	}

	private final InstanceText text;
	private final boolean headed;
	private final boolean weighted;
	private final Counts counts;
	private final BigDecimal top;

	/**
	 * Reads the header, if there is one.
	 *
	 * @param bare whether a file without a header is a weighted formula even if no clause begins with h
	 */
	ClauseText(Path file, boolean bare) {
		text = new InstanceText(file, MARKS);
		if (!text.next()) {
			throw text.refuse(1, "the file ends too early; " + HEADER);
		}
		List<Token> tokens = text.tokens();
		headed = tokens.getFirst().text().equals("p");
		if (headed) {
			text.requireCount(tokens.size() == 5 ? 5 : 4, HEADER);
			weighted = tokens.get(1).text().equals("wcnf");
			if (!weighted && !tokens.get(1).text().equals("cnf")) {
				throw text.refuse(tokens.getFirst(), "this is no DIMACS file; " + HEADER);
			}
			counts = new Counts(text.sites(tokens.get(2), HEADER), text.entries(tokens.get(3), Integer.MAX_VALUE, HEADER));
			top = weighted && tokens.size() == 5 ? weight(tokens.get(4)) : null;
			if (!weighted) {
				text.requireCount(4, HEADER);
			}
		} else {
			if (!bare && !hard(file)) {
				throw text.refuse(tokens.getFirst(), "this is no DIMACS file; " + HEADER
						+ "; a weighted formula without either"
						+ " is read if its name ends in .wcnf, or with the parameter format set to wcnf");
			}
			weighted = true;
			counts = null;
			top = null;
		}
	}

	private static boolean hard(Path file) {
		try (InstanceText text = new InstanceText(file, MARKS)) {
			while (text.next()) {
				if (text.tokens().getFirst().text().equals(HARD)) {
					return true;
				}
			}
			return false;
		}
	}

	/** Whether there is a header. */
	boolean headed() {
		return headed;
	}

	/** Whether clauses have weights. */
	boolean weighted() {
		return weighted;
	}

	/** What the header says; null without one. */
	Counts counts() {
		return counts;
	}

	/** Reads all clauses. */
	void read(Taker taker) {
		long most = headed ? counts.sites() : Integer.MAX_VALUE;
		long ended = 0;
		BigDecimal weight = weighted ? null : BigDecimal.ONE;
		boolean hard = false;
		boolean open = false;
		boolean more = !headed || text.next();
		for (; more && !text.tokens().getFirst().text().equals("%"); more = text.next()) {
			for (Token token : text.tokens()) {
				if (headed && ended == counts.entries()) {
					throw text.refuse(token, "more than " + ended + " clauses are here; correct the header");
				}
				if (weighted && !open) {
					hard = !headed && token.text().equals(HARD);
					weight = hard ? BigDecimal.ZERO : weight(token);
					hard |= top != null && weight.compareTo(top) >= 0;
					open = true;
					continue;
				}
				int literal = literal(token, most);
				open = literal != 0;
				if (open) {
					taker.literal(literal);
				} else {
					ended++;
					if (hard) {
						taker.endHard();
					} else {
						taker.end(weight);
					}
				}
			}
		}
		if (open || headed && ended < counts.entries()) {
			throw text.refuse(1, "the file ends after " + ended + (headed ? " of " + counts.entries() : "") + " clauses"
					+ (open ? " within a clause" : "") + "; " + CLAUSE);
		}
	}

	private BigDecimal weight(Token token) {
		BigDecimal weight;
		try {
			weight = new BigDecimal(token.text().length() > MOST_DIGITS ? "" : token.text());
		} catch (NumberFormatException e) {
			throw text.refuse(token, "this is no weight; " + WEIGHT);
		}
		if (weight.signum() == 0) {
			return BigDecimal.ZERO;
		}
		if (weight.signum() < 0 || (long) weight.precision() - weight.scale() > MOST_DIGITS
				|| Weights.decimals(weight) > MOST_DECIMALS) {
			throw text.refuse(token, "a weight is positive and has at most " + MOST_DECIMALS + " decimals; " + WEIGHT);
		}
		return weight;
	}

	private int literal(Token token, long variables) {
		long literal = text.whole(token, CLAUSE);
		if (literal < -variables || literal > variables) {
			throw text.refuse(token, "variable " + token.text() + " is not one of 1 to " + variables
					+ "; correct it or the header");
		}
		if (literal != 0) {
			text.sites(new Token(Long.toString(Math.abs(literal)), token.column()), CLAUSE);
		}
		return (int) literal;
	}

	ParameterException refuse(String message) {
		return text.refuse(1, message);
	}

	@Override
	public void close() {
		text.close();
	}
}
