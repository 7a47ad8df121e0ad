// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import java.util.Arrays;

import org.spinscape.core.random.RandomStream;

/**
 * One state of a square torus with its block spins, level by level: sums over neighbours, over diagonal neighbours, and over
 * all spins.
 */
final class BlockLevels {

	/** Sums of a level: neighbours, diagonal neighbours, spins. */
	static final int SUMS = 3;

	private BlockLevels() {
	}

	/** The sums of all levels down to a side of 4, level by level. @param random decides blocks without a majority */
	static double[] sums(double[] state, int side, RandomStream random) {
		int levels = count(side);
		double[] sums = new double[SUMS * levels];
		double[] spins = state;
		int length = side;
		for (int level = 0; level < levels; level++) {
			add(spins, length, sums, SUMS * level);
			if (level + 1 < levels) {
				spins = blocked(spins, length, random);
				length /= 2;
			}
		}
		return sums;
	}

	/** Number of levels down to a side of 4. */
	static int count(int side) {
		int levels = 1;
		for (int length = side; length % 2 == 0 && length > 4; length /= 2) {
			levels++;
		}
		return levels;
	}

	private static void add(double[] spins, int side, double[] sums, int at) {
		for (int site = 0; site < spins.length; site++) {
			int y = site / side;
			int x = site % side;
			int right = (x + 1) % side;
			int left = (x + side - 1) % side;
			int down = (y + 1) % side * side;
			sums[at] += spins[site] * (spins[y * side + right] + spins[down + x]);
			sums[at + 1] += spins[site] * (spins[down + right] + spins[down + left]);
			sums[at + 2] += spins[site];
		}
	}

	static double[] blocked(double[] spins, int side, RandomStream random) {
		int half = side / 2;
		double[] blocks = new double[half * half];
		Arrays.setAll(blocks, block -> {
			int corner = block / half * 2 * side + block % half * 2;
			double sum = spins[corner] + spins[corner + 1] + spins[corner + side] + spins[corner + side + 1];
			return sum > 0 || sum == 0 && random.nextBoolean() ? 1 : -1;
		});
		return blocks;
	}
}
