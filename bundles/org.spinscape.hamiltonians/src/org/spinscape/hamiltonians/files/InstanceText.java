// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.spinscape.core.parameter.ParameterException;
import org.spinscape.hamiltonians.files.Quadratic.Variables;

/**
 * An instance file as lines of tokens. Comments and blank lines are passed over, and whatever does not fit is refused
 * with the file's name, line, column and what to write instead.
 */
final class InstanceText implements AutoCloseable {

	/** Up to here a count needs no bytes of the file to justify it: free spins cost little. */
	private static final long FREE_SITES = 1L << 16;
	private final Path file;
	private final long size;
	private final String marks;
	private final Function<String, List<Token>> split;
	private final BufferedReader reader;
	private final Comments comments = new Comments();
	private int line;
	private List<Token> tokens = List.of();

	/**
	 * @param file  to read
	 * @param marks characters that start a comment: letters at the start of a line, others at the start of any token
	 * @throws ParameterException if there is no such file, or it cannot be read
	 */
	InstanceText(Path file, String marks) {
		this(file, marks, Split::atBlanks);
	}

	private InstanceText(Path file, String marks, Function<String, List<Token>> split) {
		this.file = file;
		this.marks = marks;
		this.split = split;
		this.size = FileAccess.size(file);
		this.reader = new ShortLines(FileAccess.open(file));
	}

	/** The same for a file whose entries may also stand between commas or semicolons. */
	static InstanceText table(Path file, String marks) {
		return new InstanceText(file, marks, Split::table);
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
				tokens = split.apply(withoutComment(text));
			} while (tokens.isEmpty());
			return true;
		} catch (CharacterCodingException e) {
			line++;
			throw refuse(1, "this is not a text file in UTF-8; name a file of the format, or convert it");
		} catch (ShortLines.LongLineException e) {
			line++;
			throw refuse(1, "the line has more than " + ShortLines.LONGEST
					+ " characters; name a file of the format, or break the line");
		} catch (PackedFileException e) {
			line++;
			throw refuse(1, e.getMessage());
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
					+ "; correct the count in the header");
		}
	}

	/** Refuses a pair that stands twice. @param origin number of the first site in the file */
	void requireDistinct(EdgeList edges, int origin) {
		int repeated = edges.repeated();
		if (repeated >= 0) {
			throw refuseLine(edges.line(repeated), "sites " + (edges.first(repeated) + origin) + " and " + (edges.second(
					repeated) + origin)
					+ " are joined in line " + edges.line(edges.firstLike(repeated))
					+ " already; write one line with the sum of the weights");
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
			throw refuse(token, "'" + shown(token) + "' is not a whole number" + separators(token) + "; " + rule);
		}
	}

	private static String separators(Token token) {
		return token.text().matches(".*[,;].*")
				? " (commas or semicolons stand between all entries of a line or between none; decimals have a point)"
				: "";
	}

	/** A weight. */
	BigDecimal weight(Token token, String rule) {
		try {
			return Weights.parse(token.text());
		} catch (NumberFormatException e) {
			throw refuse(token, "'" + shown(token) + "' " + e.getMessage() + separators(token) + "; " + rule);
		}
	}

	ParameterException refuse(Token token, String message) {
		return refuse(token.column(), message);
	}

	ParameterException refuse(int column, String message) {
		return FileAccess.refuse(file, line, column, message);
	}

	/** Refuses an earlier line. */
	ParameterException refuseLine(int earlier, String message) {
		return FileAccess.refuse(file, earlier, 1, message);
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
		return comments.constant().map(token -> weight(token, "write the comment as 'constant NUMBER'"))
				.orElse(BigDecimal.ZERO);
	}

	/** What the comments among the lines read so far say. */
	Comments comments() {
		return comments;
	}

	/**
	 * What the variables are: as a comment {@code vartype=SPIN} or {@code BINARY} among the lines read so far says, or else
	 * as chosen.
	 */
	Variables variables(Optional<Variables> chosen) {
		Optional<String> said = comments.vartype();
		Optional<Variables> read = said.map(word -> Variables.ofVartype(word)
				.orElseThrow(() -> refuse(1, "vartype=" + word + " is not read here, only SPIN and BINARY are")));
		if (read.isPresent() && chosen.isPresent() && read.get() != chosen.get()) {
			throw refuse(1, "the file says vartype=" + said.get() + ", but the parameter vartype says "
					+ chosen.get().vartype() + "; leave the parameter at auto if the file is right");
		}
		return read.or(() -> chosen).orElseThrow(() -> refuse(1, "nothing says whether the variables are spins or"
				+ " bits; set the parameter vartype to SPIN or BINARY, or begin the file with '# vartype=SPIN' or"
				+ " '# vartype=BINARY'"));
	}

	private String withoutComment(String text) {
		int start = 0;
		while (start < text.length() && Split.blank(text.charAt(start))) {
			start++;
		}
		for (int at = start; at < text.length(); at++) {
			char mark = text.charAt(at);
			boolean begins = at == start || !Character.isLetter(mark) && separates(text.charAt(at - 1));
			if (begins && marks.indexOf(mark) >= 0) {
				if (comments.contradicts(text.substring(at), line, at + 1)) {
					throw refuse(at + 1, "another comment names another vartype; correct one of them");
				}
				return text.substring(0, at);
			}
		}
		return text;
	}

	private static boolean separates(char character) {
		return Split.blank(character) || character == ',' || character == ';';
	}

	/** A token as it can be seen: characters that have no shape by their number. */
	private static String shown(Token token) {
		StringBuilder shown = new StringBuilder();
		for (int i = 0; i < Math.min(40, token.text().length()); i++) {
			char character = token.text().charAt(i);
			boolean seen = !Character.isISOControl(character) && Character.getType(character) != Character.FORMAT;
			shown.append(seen ? String.valueOf(character) : "\\u" + HexFormat.of().toHexDigits(character));
		}
		return token.text().length() <= 40 ? shown.toString() : shown + "...";
	}

	@Override
	public void close() {
		FileAccess.close(file, reader);
	}
}
