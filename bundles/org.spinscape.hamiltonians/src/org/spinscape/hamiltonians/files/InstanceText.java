// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.parameter.ParameterException;

/**
 * An instance file as lines of tokens. Comments and blank lines are passed over, and whatever does not fit is refused
 * with the file's name, line, column and what to write instead.
 */
final class InstanceText implements AutoCloseable {

	/** Up to here a count needs no bytes of the file to justify it: free spins cost little. */
	private static final long FREE_SITES = 1L << 16;
	private static final String CONSTANT = "constant";

	private final Path file;
	private final long size;
	private final String marks;
	private final BufferedReader reader;
	private BigDecimal constant = BigDecimal.ZERO;
	private int line;
	private List<Token> tokens = List.of();

	/**
	 * @param file  to read
	 * @param marks characters that start a comment: letters at the start of a line, others at the start of any token
	 * @throws ParameterException if there is no such file, or it cannot be read
	 */
	InstanceText(Path file, String marks) {
		this.file = file;
		this.marks = marks;
		this.size = FileAccess.size(file);
		this.reader = FileAccess.open(file);
	}

	/** Goes to the next line with a token. @return whether there is one */
	boolean next() {
		try {
			do {
				String text = reader.readLine();
				if (text == null) {
					line++;
					tokens = List.of();
					return false;
				}
				line++;
				tokens = withoutComment(split(text));
			} while (tokens.isEmpty());
			return true;
		} catch (CharacterCodingException e) {
			line++;
			throw refuse(1, "this is not a text file in UTF-8; name a file of the format, or convert it");
		} catch (IOException e) {
			throw refuse(1, "reading failed: " + e.getMessage());
		}
	}

	/** Goes to the next line, which must have so many tokens. @param rule what the line should be */
	List<Token> require(int count, String rule) {
		if (!next()) {
			throw refuse(1, "the file ends too early; " + rule);
		}
		requireCount(count, rule);
		return tokens;
	}

	/** Refuses the line unless it has so many tokens. */
	void requireCount(int count, String rule) {
		if (tokens.size() < count) {
			int column = tokens.isEmpty() ? 1 : tokens.getLast().column() + tokens.getLast().text().length();
			throw refuse(column, "there are " + tokens.size() + " entries instead of " + count + "; " + rule);
		}
		if (tokens.size() > count) {
			throw refuse(tokens.get(count), "'" + shown(tokens.get(count)) + "' is one entry too many; " + rule);
		}
	}

	/** Refuses anything that follows. @param what has been read completely, for example {@code 6 edges} */
	void requireEnd(String what) {
		if (next()) {
			throw refuse(tokens.getFirst(), "'" + shown(tokens.getFirst()) + "' follows after all " + what
					+ "; remove it or correct the count");
		}
	}

	/** Refuses a pair that stands twice. @param origin number of the first site in the file */
	void requireDistinct(EdgeList edges, int origin) {
		int repeated = edges.repeated();
		if (repeated >= 0) {
			line = edges.line(repeated);
			throw refuse(1, "sites " + (edges.first(repeated) + origin) + " and " + (edges.second(repeated) + origin)
					+ " are joined in line " + edges.line(edges.firstLike(repeated))
					+ " already; add the weights up, keep one line and lower the count");
		}
	}

	/** A number of sites. */
	int sites(Token token, String rule) {
		long sites = whole(token, rule);
		long most = Math.min(EdgeList.MOST_SITES, Math.max(FREE_SITES, size));
		if (sites < 1 || sites > most) {
			throw refuse(token, "the number of sites must be 1 to " + most + " in a file of " + size + " bytes, not "
					+ sites + "; correct the count");
		}
		return (int) sites;
	}

	/** A number of entries that the file has room for. @param possible how many there can be at most */
	int entries(Token token, long possible, String rule) {
		long entries = whole(token, rule);
		if (entries < 0 || entries > possible) {
			throw refuse(token, entries + " entries are not possible (at most " + possible + "); correct the count");
		}
		if (entries > size / 2 || entries > EdgeList.MOST_EDGES) {
			throw refuse(token, "a file of " + size + " bytes cannot hold " + entries
					+ " entries; correct the count, or fetch the whole file");
		}
		return (int) entries;
	}

	/** A site as its index from 0. @param origin number of the first site in the file */
	int site(Token token, int sites, int origin, String rule) {
		long number = whole(token, rule);
		if (number < origin || number >= (long) sites + origin) {
			throw refuse(token, "site " + number + " is not one of " + origin + " to " + (sites + origin - 1)
					+ "; sites are counted from " + origin + ", correct it or the number of sites");
		}
		return (int) number - origin;
	}

	/** A whole number. */
	long whole(Token token, String rule) {
		try {
			return Long.parseLong(token.text());
		} catch (NumberFormatException e) {
			throw refuse(token, "'" + shown(token) + "' is not a whole number; " + rule);
		}
	}

	/** A weight. */
	BigDecimal weight(Token token, String rule) {
		try {
			return Weights.parse(token.text());
		} catch (NumberFormatException e) {
			throw refuse(token, "'" + shown(token) + "' " + e.getMessage() + "; " + rule);
		}
	}

	ParameterException refuse(Token token, String message) {
		return refuse(token.column(), message);
	}

	ParameterException refuse(int column, String message) {
		return FileAccess.refuse(file, line, column, message);
	}

	/** The present line; empty at the end of the file. */
	List<Token> tokens() {
		return tokens;
	}

	/** Number of the present line, from 1. */
	int line() {
		return line;
	}

	/** The number of a comment {@code constant NUMBER} among the lines read so far; 0 if there was none. */
	BigDecimal constant() {
		return constant;
	}

	private List<Token> withoutComment(List<Token> found) {
		for (int i = 0; i < found.size(); i++) {
			char mark = found.get(i).text().charAt(0);
			if (marks.indexOf(mark) >= 0 && (i == 0 || !Character.isLetter(mark))) {
				noteConstant(found.subList(i, found.size()));
				return found.subList(0, i);
			}
		}
		return found;
	}

	private void noteConstant(List<Token> comment) {
		if (comment.size() == 3 && comment.get(1).text().equals(CONSTANT)) {
			constant = weight(comment.get(2), "write the comment 'constant NUMBER', or leave it out");
		}
	}

	private static String shown(Token token) {
		return token.text().length() <= 40 ? token.text() : token.text().substring(0, 40) + "...";
	}

	private static List<Token> split(String text) {
		List<Token> found = new ArrayList<>();
		int position = 0;
		while (position < text.length()) {
			int start = position;
			boolean blank = Character.isWhitespace(text.charAt(position));
			while (position < text.length() && Character.isWhitespace(text.charAt(position)) == blank) {
				position++;
			}
			if (!blank) {
				found.add(new Token(text.substring(start, position), start + 1));
			}
		}
		return found;
	}

	@Override
	public void close() {
		FileAccess.close(file, reader);
	}
}
