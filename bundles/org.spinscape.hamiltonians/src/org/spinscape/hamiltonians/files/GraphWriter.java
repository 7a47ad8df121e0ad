// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import static org.spinscape.hamiltonians.files.FormatWriter.number;

import java.io.PrintWriter;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;

/** Writes models without fields as graphs with weights w = -J and sites counted from 1. */
final class GraphWriter {

	private GraphWriter() {
	}

	/** A line {@code n m}, then the edges. */
	static double rudy(Hamiltonian<?> model, PrintWriter out) {
		SpinTerms terms = SpinTerms.of(model).withoutFields("rudy");
		out.print(terms.sites() + " " + terms.pairs() + "\n");
		edges(terms, out);
		return terms.constant();
	}

	/** Edges alone, with the constant as a comment. */
	static double edgeList(Hamiltonian<?> model, PrintWriter out) {
		SpinTerms terms = SpinTerms.of(model).withoutFields("edge-list");
		int last = -1;
		for (int pair = 0; pair < terms.pairs(); pair++) {
			last = Math.max(last, terms.second(pair));
		}
		if (last < terms.sites() - 1) {
			throw new ParameterException(ModelExport.FORMAT, "spin " + terms.sites()
					+ " has no bonds, so that an edge list would lose it; use rudy");
		}
		if (terms.constant() != 0) {
			out.print("# constant " + number(terms.constant()) + "\n");
		}
		edges(terms, out);
		return 0;
	}

	private static void edges(SpinTerms terms, PrintWriter out) {
		for (int pair = 0; pair < terms.pairs(); pair++) {
			out.print((terms.first(pair) + 1) + " " + (terms.second(pair) + 1) + " " + number(terms.weight(pair)) + "\n");
		}
	}
}
