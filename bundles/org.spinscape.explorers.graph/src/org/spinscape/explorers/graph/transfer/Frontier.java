// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.transfer;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.graph.transfer.SiteTerms.Term;

/**
 * Goes through the sites in order and keeps, for each state of the open ones, a value of all the sites that are behind
 * them. A site that is taken up gets the highest bit (0 for up); with it come the terms of which it is the last site. A site
 * whose neighbours have all come is closed: its two states become one.
 */
final class Frontier {

	/** What is kept for each state of the open sites. */
	interface Values {

		/** From {@code states} states of the open sites to twice as many: the upper half copies the lower. */
		void open(long states);

		/**
		 * Adds a term to all states.
		 *
		 * @param mask  which bits its sites have
		 * @param energy of the term if an even number of its spins are down, in J
		 */
		void add(double energy, int mask, long states);

		/** Makes one of the two states of a bit. @param site the one that is closed */
		void close(int site, int bit, long states);
	}

	private final SiteTerms terms;
	private final FrontierOrder order;

	Frontier(SiteTerms terms, FrontierOrder order) {
		this.terms = terms;
		this.order = order;
	}

	/** Goes through all sites. */
	void run(Values values, ExplorerContext context) {
		int n = terms.sites();
		int[] place = new int[n];
		for (int k = 0; k < n; k++) {
			place[order.sites()[k]] = k;
		}
		List<Integer> open = new ArrayList<>();
		for (int k = 0; k < n; k++) {
			context.checkCancelled();
			int site = order.sites()[k];
			values.open(1L << open.size());
			open.add(site);
			for (Term term : terms.terms(site)) {
				if (last(term, place) == k) {
					int mask = 0;
					for (int of : term.sites()) {
						mask |= 1 << open.indexOf(of);
					}
					values.add(term.coefficient(), mask, 1L << open.size());
				}
			}
			for (int bit = open.size() - 1; bit >= 0; bit--) {
				if (closed(open.get(bit), place, k)) {
					values.close(open.get(bit), bit, 1L << open.size());
					open.remove(bit);
				}
			}
		}
	}

	private static int last(Term term, int[] place) {
		int last = 0;
		for (int site : term.sites()) {
			last = Math.max(last, place[site]);
		}
		return last;
	}

	private boolean closed(int site, int[] place, int now) {
		for (int other : terms.neighbours(site)) {
			if (place[other] > now) {
				return false;
			}
		}
		return true;
	}
}
