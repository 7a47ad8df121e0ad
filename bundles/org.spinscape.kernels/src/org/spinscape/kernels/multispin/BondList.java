// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

/**
 * Every bond once, the negative ones first: the word indices of its ends.
 *
 * @param first     one end
 * @param second    the other
 * @param negatives number of negative bonds
 */
record BondList(int[] first, int[] second, int negatives) {

	static BondList of(SignedGraph graph, int[] positions) {
		int bonds = 0;
		int negatives = 0;
		for (int site = 0; site < graph.sites(); site++) {
			bonds += graph.degree(site);
			negatives += graph.negatives()[site];
		}
		BondList list = new BondList(new int[bonds / 2], new int[bonds / 2], negatives / 2);
		int[] next = { 0, negatives / 2 };
		for (int site = 0; site < graph.sites(); site++) {
			for (int k = 0; k < graph.degree(site); k++) {
				int other = graph.neighbours()[site][k];
				if (other > site) {
					int bond = next[k < graph.negatives()[site] ? 0 : 1]++;
					list.first[bond] = positions[site] * Lanes.WORDS;
					list.second[bond] = positions[other] * Lanes.WORDS;
				}
			}
		}
		return list;
	}

	/** Number of unsatisfied bonds of each replica. */
	void count(long[] spins, BondKernel kernel, LaneCounter counter, int[] unsatisfied) {
		count(spins, 0, negatives, -1L, kernel, counter);
		count(spins, negatives, first.length, 0, kernel, counter);
		counter.finish(unsatisfied);
	}

	private void count(long[] spins, int from, int to, long sign, BondKernel kernel, LaneCounter counter) {
		int bond = from;
		while (bond < to) {
			int count = Math.min(counter.room(), to - bond);
			kernel.unsatisfied(spins, first, second, bond, count, sign, counter.waiting(), counter.from());
			counter.added(count);
			bond += count;
		}
	}
}
