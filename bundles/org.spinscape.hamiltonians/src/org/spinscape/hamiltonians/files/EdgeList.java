// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import java.math.BigDecimal;
import java.util.Arrays;

/** The weighted edges of a graph as they stand in a file, in order. */
final class EdgeList {

	private final int sites;
	private int[] first = new int[64];
	private int[] second = new int[64];
	private BigDecimal[] weights = new BigDecimal[64];
	private int size;

	EdgeList(int sites) {
		this.sites = sites;
	}

	void add(int i, int j, BigDecimal weight) {
		if (size == first.length) {
			int room = size + (size >> 1);
			first = Arrays.copyOf(first, room);
			second = Arrays.copyOf(second, room);
			weights = Arrays.copyOf(weights, room);
		}
		first[size] = i;
		second[size] = j;
		weights[size++] = weight;
	}

	int sites() {
		return sites;
	}

	int size() {
		return size;
	}

	/** Lower end of an edge, 0-based. */
	int first(int edge) {
		return first[edge];
	}

	/** Upper end of an edge, 0-based. */
	int second(int edge) {
		return second[edge];
	}

	BigDecimal weight(int edge) {
		return weights[edge];
	}

	/** Index of the earliest edge that joins a pair joined before; -1 if there is none. */
	int repeated() {
		long[] keys = new long[size];
		for (int edge = 0; edge < size; edge++) {
			keys[edge] = key(edge);
		}
		Arrays.sort(keys);
		int repeats = 0;
		for (int k = 1; k < size; k++) {
			if (keys[k] == keys[k - 1]) {
				keys[repeats++] = keys[k];
			}
		}
		if (repeats == 0) {
			return -1;
		}
		boolean[] seen = new boolean[repeats];
		for (int edge = 0; edge < size; edge++) {
			int found = Arrays.binarySearch(keys, 0, repeats, key(edge));
			if (found >= 0) {
				if (seen[found]) {
					return edge;
				}
				seen[found] = true;
			}
		}
		return -1;
	}

	/** Index of the first edge that joins the same pair. */
	int firstLike(int edge) {
		int earlier = 0;
		while (key(earlier) != key(edge)) {
			earlier++;
		}
		return earlier;
	}

	private long key(int edge) {
		return (long) first[edge] << 32 | second[edge];
	}
}
