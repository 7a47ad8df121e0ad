// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import static org.spinscape.hamiltonians.files.FormatWriter.number;

import java.io.PrintWriter;

import org.spinscape.core.hamiltonian.Hamiltonian;

/** Writes models as quadratic functions of bits, to be minimised. */
final class BitsWriter {

	private BitsWriter() {
	}

	/** Biq Mac: counted from 1, each entry off the diagonal standing for two. */
	static double sparse(Hamiltonian<?> model, PrintWriter out) {
		SpinTerms terms = SpinTerms.of(model);
		BitTerms bits = new BitTerms(terms);
		out.print(terms.sites() + " " + (bits.diagonals() + terms.pairs()) + "\n");
		entries(terms, bits, 1, 2, out);
		return bits.constant();
	}

	/** qbsolv: counted from 0, each entry used once, with the constant as a comment. */
	static double qubo(Hamiltonian<?> model, PrintWriter out) {
		SpinTerms terms = SpinTerms.of(model);
		BitTerms bits = new BitTerms(terms);
		if (bits.constant() != 0) {
			out.print("c constant " + number(bits.constant()) + "\n");
		}
		out.print("p qubo 0 " + terms.sites() + " " + bits.diagonals() + " " + terms.pairs() + "\n");
		entries(terms, bits, 0, 4, out);
		return 0;
	}

	private static void entries(SpinTerms terms, BitTerms bits, int origin, double factor, PrintWriter out) {
		for (int site = 0; site < terms.sites(); site++) {
			if (bits.linear(site) != 0) {
				out.print((site + origin) + " " + (site + origin) + " " + number(bits.linear(site)) + "\n");
			}
		}
		for (int pair = 0; pair < terms.pairs(); pair++) {
			out.print((terms.first(pair) + origin) + " " + (terms.second(pair) + origin) + " "
					+ number(factor * terms.weight(pair)) + "\n");
		}
	}
}
