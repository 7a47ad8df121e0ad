// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.spinscape.hamiltonians.files.Quadratic.Goal;
import org.spinscape.hamiltonians.files.Quadratic.Variables;

/**
 * Reads a line {@code n m}, then m lines {@code i j w} with sites counted from 1: graphs of rudy, Gset and Bonn
 * ({@code .mc}), matrices of Biq Mac ({@code .sparse}), and one problem out of a file of the OR-Library, which starts
 * with the number of problems. Graphs may have no weights at all, and a mark 0 or 1 after the two numbers.
 */
final class TripleReader implements FormatReader {

	private static final String HEADER = "the first line reads 'n m', numbers of sites and edges";
	private static final String EDGE = "each further line reads 'i j w', two sites and a weight";
	private static final String BARE = "each further line reads 'i j', two sites, as the first of them does";
	private static final String PROBLEMS = "the first line is the number of problems in the file";
	private static final int ORIGIN = 1;
	private static final int HEADER_WITH_MARK = 3;

	private final String marks;
	private final Goal goal;
	private final boolean collection;

	private TripleReader(String marks, Goal goal, boolean collection) {
		this.marks = marks;
		this.goal = goal;
		this.collection = collection;
	}

	/** A graph whose largest cut is asked for. */
	static TripleReader graph() {
		return new TripleReader("#", Goal.CUT, false);
	}

	/** The upper or lower half of a symmetric matrix Q; the least x'Qx is asked for. */
	static TripleReader matrix() {
		return new TripleReader("#", Goal.MINIMUM, false);
	}

	/** Several such matrices in one file; the largest x'Qx is asked for. */
	static TripleReader collection() {
		return new TripleReader("", Goal.MAXIMUM, true);
	}

	@Override
	public Counts counts(Path file, Choices choices) {
		try (InstanceText text = InstanceText.table(file, marks)) {
			skipTo(text, choices.problem());
			return header(text);
		}
	}

	@Override
	public Quadratic read(Path file, Choices choices) {
		try (InstanceText text = InstanceText.table(file, marks)) {
			int following = skipTo(text, choices.problem());
			Counts counts = header(text);
			Quadratic function = new Quadratic((int) counts.sites(),
					goal == Goal.CUT ? Variables.SPINS : Variables.BITS, goal);
			if (text.tokens().size() == HEADER_WITH_MARK) {
				function.remark("the third entry of the header, " + text.tokens().getLast().text()
						+ ", is no part of the model");
			}
			entries(text, counts, function);
			for (int problem = 0; problem < following; problem++) {
				skipEntries(text, header(text));
			}
			text.requireEnd(counts.entries() + " edges");
			text.requireDistinct(function.entries(), ORIGIN);
			return function;
		}
	}

	/** Passes over the problems before the one that is asked for. @return number of problems after it */
	private int skipTo(InstanceText text, int problem) {
		if (!collection) {
			return 0;
		}
		Token count = text.require(1, PROBLEMS).getFirst();
		int problems = text.entries(count, Integer.MAX_VALUE, PROBLEMS);
		if (problem > problems) {
			throw text.refuse(count, "there are " + problems + " problems, not " + problem
					+ "; choose one of them by the parameter 'problem'");
		}
		for (int before = 1; before < problem; before++) {
			skipEntries(text, header(text));
		}
		return problems - problem;
	}

	private static void skipEntries(InstanceText text, Counts counts) {
		for (int entry = 0; entry < counts.entries(); entry++) {
			text.require(3, EDGE);
		}
	}

	private Counts header(InstanceText text) {
		if (!text.next()) {
			throw text.refuse(1, text.line() == 1 ? "the file is empty; " + HEADER : "the file ends too early; " + HEADER);
		}
		boolean marked = goal == Goal.CUT && text.tokens().size() == HEADER_WITH_MARK
				&& List.of("0", "1").contains(text.tokens().getLast().text());
		if (!marked) {
			text.requireCount(2, HEADER);
		}
		int sites = text.sites(text.tokens().get(0), HEADER);
		long possible = (long) sites * (goal == Goal.CUT ? sites - 1 : sites + 1) / 2;
		return new Counts(sites, text.entries(text.tokens().get(1), possible, HEADER));
	}

	private void entries(InstanceText text, Counts counts, Quadratic function) {
		int sites = (int) counts.sites();
		boolean bare = false;
		for (int entry = 0; entry < counts.entries(); entry++) {
			if (!text.next()) {
				throw text.refuse(1, "the file ends after " + entry + " of " + counts.entries()
						+ " edges; add the missing lines or correct the count in line 1");
			}
			bare = entry == 0 ? goal == Goal.CUT && text.tokens().size() == 2 : bare;
			String rule = bare ? BARE : EDGE;
			text.requireCount(bare ? 2 : 3, rule);
			int i = text.site(text.tokens().get(0), sites, ORIGIN, rule);
			int j = text.site(text.tokens().get(1), sites, ORIGIN, rule);
			BigDecimal weight = bare ? BigDecimal.ONE : text.weight(text.tokens().get(2), rule);
			if (goal == Goal.CUT && i == j) {
				throw text.refuse(text.tokens().get(1), "site " + (i + 1) + " is joined to itself, which no graph has; if the"
						+ " file is a matrix of bits, with linear terms on the diagonal, choose the format sparse");
			}
			// Each entry of a matrix off the diagonal stands for two.
			boolean twice = goal != Goal.CUT && i != j;
			function.entries().add(i, j, twice ? weight.multiply(BigDecimal.TWO) : weight, text.line());
		}
		if (bare) {
			function.remark("no weight in the file, taken as 1");
		}
	}
}
