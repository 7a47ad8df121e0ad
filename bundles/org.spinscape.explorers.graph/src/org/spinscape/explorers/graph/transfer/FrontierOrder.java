// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.transfer;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;

/**
 * An order of the sites in which few of them are ever open: taken up, but with neighbours still to come.
 *
 * @param sites the sites in the order in which they are taken up
 * @param width the largest number of open sites, the one just taken up among them
 */
record FrontierOrder(int[] sites, int width) {

	/** Sites of few neighbours from which an order is begun, besides the first site. */
	private static final int STARTS = 4;

	/** The best of some orders, each of which takes up next whoever opens the fewest. @return empty if all are wider than {@code most} */
	static Optional<FrontierOrder> of(int[][] neighbours, int most) {
		FrontierOrder best = null;
		int limit = most;
		for (int start : starts(neighbours)) {
			Optional<FrontierOrder> order = greedy(neighbours, start, limit);
			if (order.isPresent()) {
				best = order.get();
				limit = best.width() - 1;
			}
		}
		return Optional.ofNullable(best);
	}

	private static int[] starts(int[][] neighbours) {
		TreeSet<Integer> starts = new TreeSet<>();
		starts.add(0);
		int few = Integer.MAX_VALUE;
		for (int site = 0; site < neighbours.length; site++) {
			few = Math.min(few, neighbours[site].length);
		}
		for (int site = 0; site < neighbours.length && starts.size() <= STARTS; site++) {
			if (neighbours[site].length == few) {
				starts.add(site);
			}
		}
		return starts.stream().mapToInt(Integer::intValue).toArray();
	}

	private static Optional<FrontierOrder> greedy(int[][] neighbours, int start, int most) {
		int n = neighbours.length;
		int[] missing = new int[n]; // neighbours of each site that are still to come
		Arrays.setAll(missing, site -> neighbours[site].length);
		boolean[] taken = new boolean[n];
		TreeSet<Integer> open = new TreeSet<>();
		int[] order = new int[n];
		int width = 0;
		int next = start;
		int first = 0;
		for (int count = 0; count < n; count++) {
			if (count > 0) {
				while (first < n && taken[first]) {
					first++;
				}
				next = open.isEmpty() ? first : cheapest(neighbours, open, taken, missing);
			}
			order[count] = next;
			taken[next] = true;
			width = Math.max(width, open.size() + 1);
			if (width > most) {
				return Optional.empty();
			}
			open.add(next);
			for (int other : neighbours[next]) {
				missing[other]--;
				if (taken[other] && missing[other] == 0) {
					open.remove(other);
				}
			}
			if (missing[next] == 0) {
				open.remove(next);
			}
		}
		return Optional.of(new FrontierOrder(order, width));
	}

	/** The neighbour of an open site after which the fewest are open; the lowest of equals. */
	private static int cheapest(int[][] neighbours, TreeSet<Integer> open, boolean[] taken, int[] missing) {
		int best = -1;
		int fewest = Integer.MAX_VALUE;
		TreeSet<Integer> seen = new TreeSet<>();
		for (int site : open) {
			for (int candidate : neighbours[site]) {
				if (taken[candidate] || !seen.add(candidate)) {
					continue;
				}
				int more = 1;
				boolean closed = true;
				for (int other : neighbours[candidate]) {
					closed &= taken[other];
					if (taken[other] && missing[other] == 1) {
						more--;
					}
				}
				more -= closed ? 1 : 0;
				if (more < fewest || more == fewest && candidate < best) {
					fewest = more;
					best = candidate;
				}
			}
		}
		return best;
	}
}
