// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.spinscape.hamiltonians.files.Quadratic.Variables;

/**
 * Reads polynomials as lines {@code w i j k}: a coefficient and the variables of its product, any number of them; a line
 * of one number is the constant. Whether the variables are spins or bits stands in a comment {@code # vartype=SPIN} or
 * {@code BINARY}, or else must be said. The variables are those that occur, in the order of their numbers.
 */
final class PolynomialText implements PolynomialReader {

	private static final String MARKS = "#";
	private static final String TERM = "each line reads 'w i j k', a coefficient and the whole numbers of its variables";

	/** A line that has been read. */
	private record Line(int number, BigDecimal weight, int[] labels) {
	}

	@Override
	public ProductCounts counts(Path file, Optional<Variables> chosen) {
		try (InstanceText text = InstanceText.table(file, MARKS)) {
			ProductCounts counts = new ProductCounts();
			while (text.next()) {
				counts.add(text.tokens().size() - 1);
			}
			return counts;
		}
	}

	@Override
	public Polynomial read(Path file, Optional<Variables> chosen) {
		List<Line> lines = new ArrayList<>();
		try (InstanceText text = InstanceText.table(file, MARKS)) {
			while (text.next()) {
				lines.add(line(text));
			}
			Variables variables = text.variables(chosen);
			int[] labels = lines.stream().flatMapToInt(line -> Arrays.stream(line.labels)).sorted().distinct().toArray();
			if (labels.length == 0) {
				throw text.refuse(1, "there are no terms with variables; " + TERM);
			}
			Polynomial polynomial = new Polynomial(labels.length, variables);
			for (Line line : lines) {
				int[] sites = Arrays.stream(line.labels).map(label -> Arrays.binarySearch(labels, label)).toArray();
				if (variables == Variables.BITS && sites.length > ProductCounts.MOST_BITS) {
					throw text.refuseLine(line.number, "a product of " + sites.length + " bits has 2^" + sites.length
							+ " products of spins; use products of up to " + ProductCounts.MOST_BITS
							+ ", or write the function of spins");
				}
				if (polynomial.has(sites)) {
					throw text.refuseLine(line.number, "the same variables have a coefficient in an earlier line; write one"
							+ " line with the sum of the coefficients");
				}
				polynomial.add(sites, line.weight);
			}
			return polynomial;
		}
	}

	private static Line line(InstanceText text) {
		List<Token> tokens = text.tokens();
		BigDecimal weight = text.weight(tokens.getFirst(), TERM);
		int[] labels = new int[tokens.size() - 1];
		for (int i = 0; i < labels.length; i++) {
			labels[i] = text.site(tokens.get(i + 1), Integer.MAX_VALUE, 0, TERM);
		}
		Arrays.sort(labels);
		for (int i = 1; i < labels.length; i++) {
			if (labels[i] == labels[i - 1]) {
				throw text.refuse(tokens.getFirst(), "variable " + labels[i]
						+ " stands twice in one product; since s^2 = 1 and"
						+ " x^2 = x, leave the repetition out");
			}
		}
		return new Line(text.line(), weight, labels);
	}
}
