// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.util.List;

/**
 * Whether the first line of a graph is a header {@code n m} or an edge. Its form does not tell where edges have no
 * weights, or where a mark 0 or 1 may follow the header; then what follows has to fit it.
 */
final class FirstLine {

	/** What it is. */
	enum Meaning {
		/** Numbers of sites and edges. */
		HEADER,
		/** An edge. */
		EDGE,
		/** It may be both. */
		UNCERTAIN
	}

	private final long n;
	private final long m;
	private long lines;
	private long least = Long.MAX_VALUE;
	private long most;
	/** Whether further lines have weights. */
	private boolean weighted;
	/** Whether all further lines name the higher site first. */
	private boolean falling = true;

	private FirstLine(long n, long m) {
		this.n = n;
		this.m = m;
	}

	/** @param text before its first line; it is read on until its meaning is clear, at most to the end */
	static Meaning of(InstanceText text) {
		if (!text.next()) {
			return Meaning.HEADER; // whose reader will say that the file is empty
		}
		List<Token> tokens = text.tokens();
		boolean marked = tokens.size() == 3;
		if (tokens.size() < 2 || marked && !tokens.get(2).text().matches("[01]") || !sites(tokens)) {
			return marked ? Meaning.EDGE : Meaning.HEADER;
		}
		FirstLine line = new FirstLine(site(tokens, 0), site(tokens, 1));
		while (line.open(marked) && text.next()) {
			tokens = text.tokens();
			if (tokens.size() < 2 || !sites(tokens)) {
				break; // wrong in any case
			}
			line.follow(site(tokens, 0), site(tokens, 1), tokens.size() > 2);
		}
		return marked ? line.withMark() : line.plain();
	}

	private static boolean sites(List<Token> tokens) {
		return tokens.stream().limit(2).allMatch(token -> token.text().matches("\\d{1,9}"));
	}

	private static long site(List<Token> tokens, int index) {
		return Long.parseLong(tokens.get(index).text());
	}

	private void follow(long i, long j, boolean hasWeight) {
		lines++;
		least = Math.min(least, Math.min(i, j));
		most = Math.max(most, Math.max(i, j));
		weighted |= hasWeight;
		falling &= i > j;
	}

	/** Whether further lines can still change the answer: most files need not be read twice. */
	private boolean open(boolean marked) {
		return marked ? possible() && lines <= m : !weighted && (lines == 0 || possible());
	}

	/** Whether the sites of all further lines exist, and so many edges can be. */
	private boolean possible() {
		return n >= 1 && m <= n * (n - 1) / 2 && (lines == 0 || least >= 1 && most <= n);
	}

	private Meaning plain() {
		if (weighted || n == m) {
			return Meaning.HEADER;
		}
		if (!possible()) {
			return Meaning.EDGE;
		}
		if (lines == 0) {
			return Meaning.HEADER; // whose reader will say that edges are missing
		}
		// A header whose lines are cut short, or a list that names the higher site first throughout, is to be asked about.
		return lines == m && !(falling && n > m) ? Meaning.HEADER : Meaning.UNCERTAIN;
	}

	private Meaning withMark() {
		if (!possible() || lines != m) {
			return n == m ? Meaning.HEADER : Meaning.EDGE;
		}
		return weighted && n != m ? Meaning.UNCERTAIN : Meaning.HEADER;
	}
}
