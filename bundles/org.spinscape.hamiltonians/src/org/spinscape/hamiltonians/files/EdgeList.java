// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.util.Arrays;

/** The entries of a sparse symmetric matrix, or the edges of a graph, as they stand in a file, in order. */
final class EdgeList {

	/** More sites than any instance in use; protects against a count that is none. */
	static final long MOST_SITES = 1L << 26;
	static final long MOST_EDGES = 1L << 29;

	private final int sites;
	private int[] first = new int[64];
	private int[] second = new int[64];
	private int[] lines = new int[64];
	private BigDecimal[] weights = new BigDecimal[64];
	private int size;

	EdgeList(int sites) {
		this.sites = sites;
	}

	/** Adds an entry. @param line where it stands */
	void add(int i, int j, BigDecimal weight, int line) {
		if (size == first.length) {
			int room = size + (size >> 1);
			first = Arrays.copyOf(first, room);
			second = Arrays.copyOf(second, room);
			lines = Arrays.copyOf(lines, room);
			weights = Arrays.copyOf(weights, room);
		}
		first[size] = Math.min(i, j);
		second[size] = Math.max(i, j);
		lines[size] = line;
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

	/** Line of the file, from 1. */
	int line(int edge) {
		return lines[edge];
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

	/** A number that tells pairs apart. */
	long key(int edge) {
		return (long) first[edge] << 32 | second[edge];
	}
}
