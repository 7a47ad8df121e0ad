// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.nio.file.Path;

import org.spinscape.hamiltonians.files.Quadratic.Goal;
import org.spinscape.hamiltonians.files.Quadratic.Variables;

/**
 * Reads a plain edge list: lines {@code i j} or {@code i j w}, also with commas or semicolons between, sites counted from
 * 0 or 1, weight 1 if there is none. A comment {@code # constant c} adds to the energy.
 */
final class EdgeListReader implements FormatReader {

	private static final String MARKS = "#%";
	private static final String EDGE = "each line reads 'i j' or 'i j w', two sites and a weight";

	@Override
	public Counts counts(Path file, Choices choices) {
		try (InstanceText text = InstanceText.table(file, MARKS)) {
			return scan(text, choices.origin()).counts();
		}
	}

	@Override
	public Quadratic read(Path file, Choices choices) {
		Extent extent;
		try (InstanceText text = InstanceText.table(file, MARKS)) {
			extent = scan(text, choices.origin());
		}
		try (InstanceText text = InstanceText.table(file, MARKS)) {
			int sites = (int) extent.counts().sites();
			Quadratic function = new Quadratic(sites, Variables.SPINS, Goal.CUT);
			int bare = 0;
			while (text.next()) {
				int i = text.site(text.tokens().get(0), sites, extent.origin(), EDGE);
				int j = text.site(text.tokens().get(1), sites, extent.origin(), EDGE);
				if (i == j) {
					throw text.refuse(text.tokens().get(1), "site " + (i + extent.origin())
							+ " is joined to itself, which no edge list has; if the file is a model of dimod, with linear terms"
							+ " in such lines, choose the format coo and the parameter vartype");
				}
				bare += text.tokens().size() == 2 ? 1 : 0;
				BigDecimal weight = text.tokens().size() == 3 ? text.weight(text.tokens().get(2), EDGE) : BigDecimal.ONE;
				function.entries().add(i, j, weight, text.line());
			}
			function.addConstant(text.constant());
			text.requireDistinct(function.entries(), extent.origin());
			function.remark("sites counted from " + extent.origin());
			if (bare > 0) {
				function.remark((bare == function.entries().size() ? "no weight in the file" : bare
						+ " edges without a weight")
						+ ", taken as 1");
			}
			return function;
		}
	}

	private record Extent(int origin, Counts counts) {
	}

	/** The first pass finds out how sites are counted and how many there are. */
	private static Extent scan(InstanceText text, int origin) {
		long edges = 0;
		long least = Long.MAX_VALUE;
		long most = -1;
		while (text.next()) {
			if (text.tokens().size() != 3) {
				text.requireCount(2, EDGE);
			}
			edges++;
			for (Token token : text.tokens().subList(0, 2)) {
				long site = text.whole(token, EDGE);
				if (site < 0) {
					throw text.refuse(token, "site " + site + " is negative; sites are counted from 0 or 1");
				}
				least = Math.min(least, site);
				if (site > most) {
					most = site;
					text.sites(new Token(Long.toString(Math.max(1, site)), token.column()), EDGE);
				}
			}
		}
		if (text.comments().vartype().isPresent() || !text.comments().banner().isEmpty()) {
			throw text.refuse(1, "the comments say that this is no edge list but "
					+ (text.comments().banner().isEmpty() ? "a model of dimod; choose the format coo"
							: "a matrix; choose the format matrix-market"));
		}
		if (edges == 0) {
			throw text.refuse(1, "there are no edges; " + EDGE);
		}
		int first = origin >= 0 ? origin : least == 0 ? 0 : 1;
		return new Extent(first, new Counts(most - first + 1, edges));
	}
}
