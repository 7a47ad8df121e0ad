// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.spinscape.hamiltonians.files.Quadratic.Goal;
import org.spinscape.hamiltonians.files.Quadratic.Variables;

/**
 * Reads the files of qbsolv: {@code p qubo TARGET n DIAGONALS COUPLERS}, then lines {@code i i w} and {@code i j w}
 * with variables counted from 0. Every coefficient is used once. A comment {@code c constant q} adds to the value.
 */
final class QuboReader implements FormatReader {

	private static final String MARKS = "c";
	private static final String HEADER = "the first line after comments reads 'p qubo 0 n d c': numbers of variables, diagonal entries and couplers";
	private static final String ENTRY = "each further line reads 'i j w', two variables and a weight";

	private record Header(int sites, int diagonals, int couplers) {

		Counts counts() {
			return new Counts(sites, (long) diagonals + couplers);
		}
	}

	@Override
	public Counts counts(Path file, Choices choices) {
		try (InstanceText text = new InstanceText(file, MARKS)) {
			return header(text).counts();
		}
	}

	@Override
	public Quadratic read(Path file, Choices choices) {
		try (InstanceText text = new InstanceText(file, MARKS)) {
			Header header = header(text);
			Quadratic function = new Quadratic(header.sites(), Variables.BITS, Goal.MINIMUM);
			long all = header.counts().entries();
			int diagonals = 0;
			for (long entry = 0; entry < all; entry++) {
				List<Token> tokens = text.require(3, ENTRY + "; the header promises " + all + " of them, here are " + entry);
				int i = text.site(tokens.get(0), header.sites(), 0, ENTRY);
				int j = text.site(tokens.get(1), header.sites(), 0, ENTRY);
				BigDecimal weight = text.weight(tokens.get(2), ENTRY);
				diagonals += i == j ? 1 : 0;
				function.entries().add(i, j, weight, text.line());
			}
			if (diagonals != header.diagonals()) {
				throw text.refuse(1, diagonals + " entries 'i i w' were read, but the header promises " + header.diagonals()
						+ "; correct the header");
			}
			text.requireEnd(all + " entries");
			text.requireDistinct(function.entries(), 0);
			function.addConstant(text.constant());
			return function;
		}
	}

	private static Header header(InstanceText text) {
		List<Token> tokens = text.require(6, HEADER);
		requireWord(text, tokens.get(0), "p");
		requireWord(text, tokens.get(1), "qubo");
		if (!tokens.get(2).text().equals("unconstrained")) {
			requireWord(text, tokens.get(2), "0");
		}
		int sites = text.sites(tokens.get(3), HEADER);
		int diagonals = text.entries(tokens.get(4), sites, HEADER);
		int couplers = text.entries(tokens.get(5), (long) sites * (sites - 1) / 2, HEADER);
		return new Header(sites, diagonals, couplers);
	}

	private static void requireWord(InstanceText text, Token token, String word) {
		if (!token.text().equals(word)) {
			throw text.refuse(token, "'" + token.text() + "' stands where '" + word + "' should; " + HEADER);
		}
	}
}
