// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import org.spinscape.core.analysis.Recording;

/**
 * Bins for overlaps of N spins. Those have N+1 levels 2/N apart; every bin but the outermost holds equally many of them,
 * so that no comb appears where bins and levels beat.
 */
final class OverlapDensity {

	/** Levels too close to be seen, for overlaps that may be any numbers. */
	private static final int FINE = 1_000_000;

	private final int sites;
	private final int perBin;
	private final int half;
	private final int[] levels;

	/** @param wanted about how many bins between -1 and 1 */
	OverlapDensity(int sites, int wanted) {
		this.sites = sites;
		int most = Math.max(1, (int) Math.round((sites + 1.0) / wanted));
		// Bins are centred at multiples of their width; level 0 is there for even N only.
		perBin = most % 2 == (sites % 2 == 0 ? 1 : 0) ? most : most + 1;
		half = bin(sites);
		levels = new int[2 * half + 1];
		for (int level = -sites; level <= sites; level += 2) {
			levels[half + bin(level)]++;
		}
	}

	/** Bins of one width for overlaps that may be any numbers between -1 and 1. @param wanted about how many */
	static OverlapDensity ofNumbers(int wanted) {
		int bins = wanted | 1; // one is about 0
		int perBin = FINE / bins | 1;
		return new OverlapDensity(bins * perBin - 1, bins);
	}

	/** @param level N q */
	private int bin(int level) {
		return Math.floorDiv(level + perBin, 2 * perBin);
	}

	/** Number of bins. */
	int bins() {
		return levels.length;
	}

	/** Centre of a bin. */
	double centre(int bin) {
		return 2.0 * perBin * (bin - half) / sites;
	}

	/** Width of what a bin holds. */
	double width(int bin) {
		return 2.0 * levels[bin] / sites;
	}

	/** The density of the values of a slot. @param symmetric whether q and -q count as one */
	double[] of(Recording recording, int slot, boolean symmetric) {
		double[] density = new double[levels.length];
		long count = 0;
		for (double[] component : recording.values()[slot]) {
			for (double value : component) {
				int level = (int) Math.round(value * sites);
				density[half + bin(level)] += symmetric ? 0.5 : 1;
				if (symmetric) {
					density[half + bin(-level)] += 0.5;
				}
				count++;
			}
		}
		for (int bin = 0; bin < density.length; bin++) {
			density[bin] = levels[bin] == 0 ? 0 : density[bin] / (count * width(bin));
		}
		return density;
	}
}
