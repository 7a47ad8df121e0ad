// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.spinscape.hamiltonians.files.Quadratic.Goal;
import org.spinscape.hamiltonians.files.Quadratic.Variables;

/**
 * Reads binary quadratic models of dimod as lists of coordinates: lines {@code i j w} for {@code w v_i v_j} and
 * {@code i i w} for the linear term {@code w v_i}. Whether the variables are spins or bits stands in a comment
 * {@code # vartype=SPIN} or {@code BINARY}, or else must be said. As with dimod the variables are those that occur, in
 * the order of their numbers.
 */
final class CooReader implements FormatReader {

	private static final String MARKS = "#";
	private static final String TERM = "each line reads 'i j w', two variables and a coefficient";

	@Override
	public Counts counts(Path file, Choices choices) {
		try (InstanceText text = InstanceText.table(file, MARKS)) {
			long terms = 0;
			while (text.next()) {
				terms++;
			}
			return new Counts(Math.min(2 * terms, EdgeList.MOST_SITES), terms);
		}
	}

	@Override
	public Quadratic read(Path file, Choices choices) {
		EdgeList terms = new EdgeList(0);
		try (InstanceText text = InstanceText.table(file, MARKS)) {
			while (text.next()) {
				List<Token> tokens = text.tokens();
				text.requireCount(3, TERM);
				terms.add(variable(text, tokens.get(0)), variable(text, tokens.get(1)), text.weight(tokens.get(2), TERM),
						text.line());
			}
			if (terms.size() == 0) {
				throw text.refuse(1, "there are no terms; " + TERM);
			}
			text.requireDistinct(terms, 0);
			return function(terms, text.variables(choices.variables()));
		}
	}

	private static int variable(InstanceText text, Token token) {
		return text.site(token, Integer.MAX_VALUE, 0, TERM);
	}

	private static Quadratic function(EdgeList terms, Variables variables) {
		int[] labels = new int[2 * terms.size()];
		for (int term = 0; term < terms.size(); term++) {
			labels[2 * term] = terms.first(term);
			labels[2 * term + 1] = terms.second(term);
		}
		labels = Arrays.stream(labels).sorted().distinct().toArray();
		Quadratic function = new Quadratic(labels.length, variables, Goal.MINIMUM);
		for (int term = 0; term < terms.size(); term++) {
			int i = Arrays.binarySearch(labels, terms.first(term));
			int j = Arrays.binarySearch(labels, terms.second(term));
			BigDecimal weight = terms.weight(term);
			if (i == j) {
				function.addLinear(i, weight);
			} else {
				function.entries().add(i, j, weight, terms.line(term));
			}
		}
		function.remark("vartype " + variables.vartype() + ", variables numbered " + labels[0] + " to "
				+ labels[labels.length - 1]);
		return function;
	}
}
