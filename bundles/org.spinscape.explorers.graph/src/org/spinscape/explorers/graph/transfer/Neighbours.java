// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.transfer;

import java.util.Arrays;

import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;

/**
 * Which sites share a term. Of a dense model with millions of terms only the pairs are held, each once, so that it can be
 * refused without being copied.
 */
final class Neighbours {

	private static final int ROOM = 1 << 16;

	private final int sites;
	private long[] pairs = new long[ROOM];
	private int count;

	private Neighbours(int sites) {
		this.sites = sites;
	}

	/** For each site the others, ascending. */
	static int[][] of(InteractionPolynomial polynomial, int sites) {
		Neighbours found = new Neighbours(sites);
		polynomial.terms((coefficient, of) -> {
			if (coefficient != 0) {
				for (int site : of) {
					for (int other : of) {
						if (other != site) {
							found.add(site, other);
						}
					}
				}
			}
		});
		found.merge();
		return found.rows();
	}

	private void add(int site, int other) {
		if (count == pairs.length) {
			merge();
			if (count > pairs.length / 2) {
				pairs = Arrays.copyOf(pairs, 2 * pairs.length);
			}
		}
		pairs[count++] = (long) site * sites + other;
	}

	/** Sorts what there is, each pair once. */
	private void merge() {
		Arrays.sort(pairs, 0, count);
		int kept = 0;
		for (int k = 0; k < count; k++) {
			if (k == 0 || pairs[k] != pairs[kept - 1]) {
				pairs[kept++] = pairs[k];
			}
		}
		count = kept;
	}

	private int[][] rows() {
		int[][] rows = new int[sites][];
		int at = 0;
		for (int site = 0; site < sites; site++) {
			int from = at;
			while (at < count && pairs[at] / sites == site) {
				at++;
			}
			rows[site] = new int[at - from];
			for (int k = from; k < at; k++) {
				rows[site][k - from] = (int) (pairs[k] % sites);
			}
		}
		return rows;
	}
}
