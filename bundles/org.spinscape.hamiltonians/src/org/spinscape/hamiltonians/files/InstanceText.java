// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.parameter.ParameterException;

/**
 * Reads graphs as the generator rudy writes them: a line {@code n m}, then m lines {@code i j w} with sites counted
 * from 1. Strict: whatever does not fit is refused with the file's name, line, column and what to write instead.
 */
final class RudyReader implements AutoCloseable {

	/** More sites than any instance in use; protects against a count that is none. */
	private static final long MOST_SITES = 1L << 26;
	private static final long MOST_EDGES = 1L << 29;
	/** Decimal places up to which weights are kept as whole numbers of a common unit. */
	private static final int MOST_DECIMALS = 15;
	private static final double LARGEST_WEIGHT = 1e15;
	private static final String HEADER = "the first line reads 'n m', numbers of sites and edges";
	private static final String EDGE = "each further line reads 'i j w', two sites and a weight";

	/** Text between blanks, with the column of its first character, counted from 1. */
	private record Token(String text, int column) {
	}

	/** What the first line says. */
	record Counts(int sites, int edges) {
	}

	private final Path file;
	private final BufferedReader reader;
	private int line;
	private List<Token> tokens = List.of();

	private RudyReader(Path file) {
		this.file = file;
		try {
			if (Files.isDirectory(file)) {
				throw new ParameterException("file", "'" + file + "' is a folder; give the path of a file");
			}
			reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
		} catch (NoSuchFileException e) {
			throw new ParameterException("file", "there is no file '" + file
					+ "'; give its path, relative to the folder of the experiment");
		} catch (IOException e) {
			throw new ParameterException("file", "'" + file + "' cannot be read: " + e.getMessage());
		}
	}

	/** Reads the first line only. @throws ParameterException saying what is wrong with it */
	static Counts counts(Path file) {
		try (RudyReader reader = new RudyReader(file)) {
			return reader.header();
		}
	}

	/** Reads a whole file. @throws ParameterException saying what is wrong, and where */
	static EdgeList read(Path file) {
		try (RudyReader reader = new RudyReader(file)) {
			Counts counts = reader.header();
			EdgeList edges = reader.edges(counts);
			reader.requireEnd(counts);
			reader.requireDistinct(edges);
			return edges;
		}
	}

	private Counts header() {
		if (!next()) {
			throw refuse(1, "the file is empty; " + HEADER);
		}
		requireTokens(2, HEADER);
		long sites = whole(tokens.get(0), HEADER);
		long edges = whole(tokens.get(1), HEADER);
		if (sites < 1 || sites > MOST_SITES) {
			throw refuse(tokens.get(0).column(),
					"the number of sites must be 1 to " + MOST_SITES + ", not " + sites + "; correct the count");
		}
		if (edges < 0 || edges > MOST_EDGES || edges > sites * (sites - 1) / 2) {
			throw refuse(tokens.get(1).column(), edges + " edges are not possible between " + sites
					+ " sites (at most one per pair, at most " + MOST_EDGES + "); correct the count");
		}
		return new Counts((int) sites, (int) edges);
	}

	private EdgeList edges(Counts counts) {
		EdgeList edges = new EdgeList(counts.sites());
		for (int edge = 0; edge < counts.edges(); edge++) {
			if (!next()) {
				throw refuse(1, "the file ends after " + edge + " of " + counts.edges()
						+ " edges; add the missing lines or correct the count in line 1");
			}
			requireTokens(3, EDGE);
			int i = site(tokens.get(0), counts.sites());
			int j = site(tokens.get(1), counts.sites());
			if (i == j) {
				throw refuse(tokens.get(1).column(), "site " + (i + 1) + " is joined to itself, which has no meaning for"
						+ " a cut; remove the line and lower the count in line 1");
			}
			edges.add(Math.min(i, j), Math.max(i, j), weight(tokens.get(2)));
		}
		return edges;
	}

	private int site(Token token, int sites) {
		long number = whole(token, EDGE);
		if (number < 1 || number > sites) {
			throw refuse(token.column(), "site " + number + " is not one of 1 to " + sites
					+ "; sites are counted from 1, correct it or the count in line 1");
		}
		return (int) number - 1;
	}

	private BigDecimal weight(Token token) {
		BigDecimal weight;
		try {
			weight = new BigDecimal(token.text());
		} catch (NumberFormatException e) {
			throw refuse(token.column(), "'" + token.text() + "' is not a weight; " + EDGE);
		}
		if (Math.abs(weight.doubleValue()) > LARGEST_WEIGHT) {
			throw refuse(token.column(), "the weight " + token.text() + " is larger than " + LARGEST_WEIGHT
					+ "; use a larger unit");
		}
		if (weight.signum() != 0 && weight.stripTrailingZeros().scale() > MOST_DECIMALS) {
			return new BigDecimal(weight.doubleValue()); // all that a number of the machine can hold
		}
		return weight;
	}

	private long whole(Token token, String rule) {
		try {
			return Long.parseLong(token.text());
		} catch (NumberFormatException e) {
			throw refuse(token.column(), "'" + token.text() + "' is not a whole number; " + rule);
		}
	}

	private void requireTokens(int count, String rule) {
		if (tokens.size() < count) {
			int column = tokens.isEmpty() ? 1 : tokens.getLast().column() + tokens.getLast().text().length();
			throw refuse(column, "there are " + tokens.size() + " entries instead of " + count + "; " + rule);
		}
		if (tokens.size() > count) {
			throw refuse(tokens.get(count).column(), "'" + tokens.get(count).text() + "' is one entry too many; " + rule);
		}
	}

	private void requireEnd(Counts counts) {
		while (next()) {
			if (!tokens.isEmpty()) {
				throw refuse(tokens.getFirst().column(), "'" + tokens.getFirst().text() + "' follows after all "
						+ counts.edges() + " edges; remove it or correct the count in line 1");
			}
		}
	}

	private void requireDistinct(EdgeList edges) {
		int repeated = edges.repeated();
		if (repeated >= 0) {
			line = repeated + 2;
			throw refuse(1, "sites " + (edges.first(repeated) + 1) + " and " + (edges.second(repeated) + 1)
					+ " are joined in line " + (edges.firstLike(repeated) + 2)
					+ " already; add the weights up, keep one line and lower the count in line 1");
		}
	}

	private boolean next() {
		try {
			String text = reader.readLine();
			line++;
			tokens = text == null ? List.of() : split(text);
			return text != null;
		} catch (CharacterCodingException e) {
			throw refuse(1, "this is not a text file; " + HEADER);
		} catch (IOException e) {
			throw refuse(1, "reading failed: " + e.getMessage());
		}
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

	private ParameterException refuse(int column, String message) {
		return new ParameterException("file", file.getFileName() + ", line " + line + ", column " + column + ": "
				+ message);
	}

	@Override
	public void close() {
		try {
			reader.close();
		} catch (IOException e) {
			throw new ParameterException("file", "'" + file + "' cannot be closed: " + e.getMessage());
		}
	}
}
