// SPDX-License-Identifier: EPL-2.0
package org.spinscape.observables;

import org.spinscape.core.space.IsingConfiguration;

/** Sums of Ising spins, or of products of two states', over the planes of a lattice: by words of 64 sites. */
final class SpinPlanes {

	/** Sites of one word in one plane. */
	private record Part(int plane, int word, long mask) {
	}

	private final Part[] parts;
	private final int[] sites;

	/** @param places the plane of each site; @param planes number of planes */
	SpinPlanes(int[] places, int planes) {
		sites = new int[planes];
		long[][] masks = new long[places.length + 63 >>> 6][planes];
		int count = 0;
		for (int site = 0; site < places.length; site++) {
			sites[places[site]]++;
			count += masks[site >>> 6][places[site]] == 0 ? 1 : 0;
			masks[site >>> 6][places[site]] |= 1L << site;
		}
		parts = new Part[count];
		for (int word = 0; word < masks.length; word++) {
			for (int plane = 0; plane < planes; plane++) {
				if (masks[word][plane] != 0) {
					parts[--count] = new Part(plane, word, masks[word][plane]);
				}
			}
		}
	}

	/** The sums of {@code s_i}, or of {@code s_i s'_i}. @param other null for one state */
	double[] sums(IsingConfiguration one, IsingConfiguration other) {
		int[] down = new int[sites.length];
		for (Part part : parts) {
			long bits = other == null ? one.word(part.word) : one.word(part.word) ^ other.word(part.word);
			down[part.plane] += Long.bitCount(bits & part.mask);
		}
		double[] sums = new double[sites.length];
		for (int plane = 0; plane < sums.length; plane++) {
			sums[plane] = sites[plane] - 2 * down[plane];
		}
		return sums;
	}
}
