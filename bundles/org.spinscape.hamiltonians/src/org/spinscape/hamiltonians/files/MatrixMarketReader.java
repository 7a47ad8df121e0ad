// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.spinscape.hamiltonians.files.Quadratic.Goal;
import org.spinscape.hamiltonians.files.Quadratic.Variables;

/**
 * Reads square real matrices A of the Matrix Market, sparse (coordinate) or dense (array).
 *
 * <p>
 * Unless bits are asked for, A is the matrix of weights of a graph: {@code E = sum_{i<j} A_ij s_i s_j}, half of
 * {@code s'As}, so that the diagonal, where {@code s_i s_i = 1}, gives the constant {@code sum_i A_ii / 2}. With bits the
 * value is {@code x'Ax}, whose diagonal is linear.
 */
final class MatrixMarketReader implements FormatReader {

	private static final String MARKS = "%";
	private static final String BANNER = "the first line reads '%%MatrixMarket matrix coordinate real symmetric', or"
			+ " array, integer or pattern, general in these places";
	private static final int ORIGIN = 1;
	private static final int WORDS = 5;

	private record Header(boolean dense, boolean pattern, boolean symmetric, int sites, long entries) {

		String size() {
			return dense ? "the first line after comments reads 'n n', numbers of rows and columns"
					: "the first line after comments reads 'n n m', numbers of rows, columns and entries";
		}
	}

	@Override
	public Counts counts(Path file, Choices choices) {
		try (InstanceText text = new InstanceText(file, MARKS)) {
			Header header = header(file, text);
			return new Counts(header.sites(), header.entries());
		}
	}

	@Override
	public Quadratic read(Path file, Choices choices) {
		try (InstanceText text = new InstanceText(file, MARKS)) {
			Header header = header(file, text);
			Variables variables = choices.variables().orElse(Variables.SPINS);
			SquareMatrix matrix = new SquareMatrix(header.sites(), header.symmetric());
			if (header.dense()) {
				dense(text, header, matrix);
			} else {
				sparse(text, header, matrix);
			}
			text.requireEnd(header.entries() + " entries");
			Goal goal = variables == Variables.SPINS ? Goal.CUT : Goal.MINIMUM;
			Quadratic function = new Quadratic(header.sites(), variables, goal);
			matrix.addTo(function, text);
			function.remark((header.dense() ? "array " : "coordinate ")
					+ (header.pattern() ? "pattern, every entry taken as 1, " : "") + (header.symmetric() ? "symmetric"
							: "general"));
			return function;
		}
	}

	private static Header header(Path file, InstanceText text) {
		boolean more = text.next();
		List<Token> banner = text.comments().banner();
		if (banner.size() != WORDS) {
			throw FileAccess.refuse(file, 1, 1, "this is no file of the Matrix Market; " + BANNER);
		}
		word(file, banner.get(1), "matrix");
		boolean dense = word(file, banner.get(2), "coordinate", "array").equals("array");
		boolean pattern = word(file, banner.get(3), "real", "double", "integer", "pattern").equals("pattern");
		boolean symmetric = word(file, banner.get(4), "symmetric", "general").equals("symmetric");
		if (dense && pattern) {
			throw FileAccess.refuse(file, 1, banner.get(3).column(), "a pattern has no array; " + BANNER);
		}
		String rule = new Header(dense, pattern, symmetric, 0, 0).size();
		if (!more) {
			throw text.refuse(1, "the file ends too early; " + rule);
		}
		text.requireCount(dense ? 2 : 3, rule);
		int sites = text.sites(text.tokens().get(0), rule);
		if (text.sites(text.tokens().get(1), rule) != sites) {
			throw text.refuse(text.tokens().get(1), "the matrix is not square, so that it is no matrix of couplings");
		}
		long possible = symmetric ? (long) sites * (sites + 1) / 2 : (long) sites * sites;
		Token count = dense ? new Token(Long.toString(possible), text.tokens().get(0).column()) : text.tokens().get(2);
		long entries = text.entries(count, possible, rule);
		return new Header(dense, pattern, symmetric, sites, entries);
	}

	private static String word(Path file, Token token, String... allowed) {
		String word = token.text().toLowerCase(Locale.ROOT);
		if (!List.of(allowed).contains(word)) {
			throw FileAccess.refuse(file, 1, token.column(), "'" + word + "' is not read here, only "
					+ String.join(", ", allowed) + " in this place; " + BANNER);
		}
		return word;
	}

	private static void sparse(InstanceText text, Header header, SquareMatrix matrix) {
		String rule = header.pattern() ? "each further line reads 'i j', a row and a column"
				: "each further line reads 'i j w', a row, a column and a number";
		for (long entry = 0; entry < header.entries(); entry++) {
			List<Token> tokens = text.require(header.pattern() ? 2 : 3,
					rule + "; the header promises " + header.entries() + " of them, here are " + entry);
			int row = text.site(tokens.get(0), header.sites(), ORIGIN, rule);
			int column = text.site(tokens.get(1), header.sites(), ORIGIN, rule);
			matrix.add(row, column, header.pattern() ? BigDecimal.ONE : text.weight(tokens.get(2), rule), text.line());
		}
	}

	/** Column by column; of a symmetric matrix from the diagonal on. */
	private static void dense(InstanceText text, Header header, SquareMatrix matrix) {
		String rule = "further lines have the numbers column by column, " + header.entries() + " of them";
		int next = 0;
		for (int column = 0; column < header.sites(); column++) {
			for (int row = header.symmetric() ? column : 0; row < header.sites(); row++) {
				if (next == text.tokens().size() || column == 0 && row == 0) {
					if (!text.next()) {
						throw text.refuse(1, "the file ends too early; " + rule);
					}
					next = 0;
				}
				BigDecimal weight = text.weight(text.tokens().get(next++), rule);
				if (weight.signum() != 0) {
					matrix.add(row, column, weight, text.line());
				}
			}
		}
		if (next < text.tokens().size()) {
			text.requireCount(next, rule);
		}
	}
}
