// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.transfer;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;

/** An interaction polynomial by site: which terms a site is in, and who its neighbours are. */
final class SiteTerms {

	/** One term of two or more spins, or of one. @param sites ascending */
	record Term(double coefficient, int[] sites) {
	}

	private final List<List<Term>> terms;
	private final int[][] neighbours;
	private double constant;

	/** @param neighbours of each site, see {@link Neighbours} */
	SiteTerms(InteractionPolynomial polynomial, int[][] neighbours) {
		this.neighbours = neighbours;
		terms = new ArrayList<>(neighbours.length);
		for (int site = 0; site < neighbours.length; site++) {
			terms.add(new ArrayList<>());
		}
		polynomial.terms((coefficient, of) -> {
			if (of.length == 0) {
				constant += coefficient;
			} else if (coefficient != 0) {
				Term term = new Term(coefficient, of.clone());
				for (int site : of) {
					terms.get(site).add(term);
				}
			}
		});
	}

	int sites() {
		return neighbours.length;
	}

	/** The terms that a site is in. */
	List<Term> terms(int site) {
		return terms.get(site);
	}

	/** The sites that share a term with this one, ascending. */
	int[] neighbours(int site) {
		return neighbours[site];
	}

	/** Energy of no spin, in J. */
	double constant() {
		return constant;
	}
}
