// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.spinscape.hamiltonians.files.Quadratic.Goal;
import org.spinscape.hamiltonians.files.Quadratic.Variables;

/** Reads a symmetric matrix of Biq Mac ({@code .mat}): a line n, then n lines of n numbers; the least x'Qx counts. */
final class MatrixReader implements FormatReader {

	private static final String MARKS = "#";
	private static final String HEADER = "the first line is n, the number of variables";

	@Override
	public Counts counts(Path file, Choices choices) {
		try (InstanceText text = new InstanceText(file, MARKS)) {
			int sites = header(text);
			return new Counts(sites, (long) sites * sites);
		}
	}

	@Override
	public Quadratic read(Path file, Choices choices) {
		try (InstanceText text = new InstanceText(file, MARKS)) {
			int sites = header(text);
			Quadratic function = new Quadratic(sites, Variables.BITS, Goal.MINIMUM);
			BigDecimal[][] upper = new BigDecimal[sites][];
			for (int row = 0; row < sites; row++) {
				upper[row] = new BigDecimal[sites - row];
				row(text, row, upper, function.entries());
			}
			text.requireEnd(sites + " rows");
			return function;
		}
	}

	private static int header(InstanceText text) {
		Token count = text.require(1, HEADER).getFirst();
		int sites = text.sites(count, HEADER);
		text.entries(new Token(Long.toString((long) sites * sites), count.column()), Long.MAX_VALUE, HEADER);
		return sites;
	}

	private static void row(InstanceText text, int row, BigDecimal[][] upper, EdgeList entries) {
		int sites = upper.length;
		String rule = "row " + (row + 1) + " of " + sites + " has " + sites + " numbers";
		List<Token> tokens = text.require(sites, rule);
		for (int column = 0; column < sites; column++) {
			BigDecimal weight = text.weight(tokens.get(column), rule);
			if (column < row) {
				BigDecimal other = upper[column][row - column];
				if (weight.compareTo(other) != 0) {
					throw text.refuse(tokens.get(column), "the matrix is not symmetric: " + weight + " here, " + other
							+ " in row " + (column + 1) + "; replace both by their mean");
				}
				continue;
			}
			upper[row][column - row] = weight;
			if (weight.signum() != 0) {
				entries.add(row, column, column == row ? weight : weight.multiply(BigDecimal.TWO), text.line());
			}
		}
	}
}
