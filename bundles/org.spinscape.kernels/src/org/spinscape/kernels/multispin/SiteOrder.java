// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order in which a sweep goes through the sites, and their slots.
 *
 * <p>
 * Sites go colour by colour, so that neighbours in the order are never joined; within a colour by parity of the number
 * of bonds, since that sets the flip costs; then by blocks of the original order, so that neighbours' spins are near in
 * memory; within a block by number of negative slots, so that runs of sites have the same signs. A site with fewer
 * bonds than slots fills up with pairs of dummies, one always satisfied and one never, which do not change the balance;
 * a site with an odd number of bonds has one satisfied dummy more. The dummies of a site are itself.
 *
 * @param slots      slots per site: 4, 6 or 8
 * @param positions  position of each site
 * @param neighbours word index of each slot's spin, slots of a position together
 * @param chunks     all positions in order
 */
record SiteOrder(int slots, int[] positions, int[] neighbours, List<Chunk> chunks) {

	/** Most bonds of a site. */
	static final int MOST_SLOTS = 8;

	private static final int BLOCK = 1024;

	static SiteOrder of(SignedGraph graph) {
		int slots = Math.max(4, graph.highestDegree() + 1 & ~1);
		int[] colours = Colouring.greedy(graph.neighbours());
		int[] negatives = new int[graph.sites()];
		for (int site = 0; site < negatives.length; site++) {
			negatives[site] = graph.negatives()[site] + (slots - graph.degree(site)) / 2;
		}
		int[] sites = IntStream.range(0, graph.sites()).boxed()
				.sorted(Comparator.<Integer>comparingInt(site -> colours[site])
						.thenComparingInt(site -> graph.degree(site) & 1)
						.thenComparingInt(site -> site / BLOCK)
						.thenComparingInt(site -> negatives[site])
						.thenComparingInt(site -> site))
				.mapToInt(Integer::intValue).toArray();
		int[] positions = new int[sites.length];
		for (int position = 0; position < sites.length; position++) {
			positions[sites[position]] = position;
		}
		int[] neighbours = new int[Math.multiplyExact(sites.length, slots)];
		for (int position = 0; position < sites.length; position++) {
			fill(graph, sites[position], negatives[sites[position]], positions, neighbours, position * slots,
					(position + 1) * slots);
		}
		return new SiteOrder(slots, positions, neighbours, chunks(graph, sites, colours, negatives));
	}

	/** Negative bonds, dummies never satisfied, positive bonds, dummies always satisfied. */
	private static void fill(SignedGraph graph, int site, int negatives, int[] positions, int[] slots, int from,
			int to) {
		int bonds = graph.degree(site);
		int lastBonds = bonds - graph.negatives()[site];
		for (int k = from; k < to; k++) {
			int slot = k - from;
			int bond = slot < negatives ? slot : slot - negatives + graph.negatives()[site];
			boolean real = slot < negatives ? slot < graph.negatives()[site] : slot - negatives < lastBonds;
			slots[k] = positions[real ? graph.neighbours()[site][bond] : site] * Lanes.WORDS;
		}
	}

	private static List<Chunk> chunks(SignedGraph graph, int[] sites, int[] colours, int[] negatives) {
		List<Chunk> chunks = new ArrayList<>();
		int first = 0;
		while (first < sites.length) {
			int colour = colours[sites[first]];
			int parity = graph.degree(sites[first]) & 1;
			List<Run> runs = new ArrayList<>();
			int start = first;
			int end = first;
			while (end < sites.length && end - first < Chunk.MOST && colours[sites[end]] == colour
					&& (graph.degree(sites[end]) & 1) == parity) {
				if (negatives[sites[end]] != negatives[sites[start]]) {
					runs.add(new Run(start, end - start, negatives[sites[start]], start - first));
					start = end;
				}
				end++;
			}
			runs.add(new Run(start, end - start, negatives[sites[start]], start - first));
			chunks.add(new Chunk(end - first, parity == 1, List.copyOf(runs)));
			first = end;
		}
		return List.copyOf(chunks);
	}
}
