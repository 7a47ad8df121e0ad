// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the comments of an instance file say to programs. */
final class Comments {

	private static final String CONSTANT = "constant";
	private static final String BANNER = "%%matrixmarket";
	/** As dimod writes and finds it. */
	private static final Pattern VARTYPE = Pattern.compile("(?i)\\bvartype\\s*[:=]\\s*([-_.A-Za-z0-9]+)");

	private Optional<Token> constant = Optional.empty();
	private Optional<String> vartype = Optional.empty();
	private List<Token> banner = List.of();

	/** Takes a comment in. @param start column at which it starts, from 1 @return whether it contradicts an earlier one */
	boolean contradicts(String comment, int line, int start) {
		List<Token> words = Split.atBlanks(comment);
		if (line == 1 && words.getFirst().text().toLowerCase(Locale.ROOT).equals(BANNER)) {
			banner = words;
		}
		if (words.size() == 3 && words.get(1).text().equals(CONSTANT)) {
			constant = Optional.of(new Token(words.get(2).text(), start + words.get(2).column() - 1));
		}
		Matcher matcher = VARTYPE.matcher(comment);
		if (matcher.find()) {
			String found = matcher.group(1).toUpperCase(Locale.ROOT);
			boolean other = vartype.isPresent() && !vartype.get().equals(found);
			vartype = Optional.of(found);
			return other;
		}
		return false;
	}

	/** The number in the last comment {@code constant NUMBER}. */
	Optional<Token> constant() {
		return constant;
	}

	/** The word in a comment {@code vartype=WORD}, in capitals. */
	Optional<String> vartype() {
		return vartype;
	}

	/** The words of a first line that begins with {@code %%MatrixMarket}; empty if it does not. */
	List<Token> banner() {
		return banner;
	}
}
