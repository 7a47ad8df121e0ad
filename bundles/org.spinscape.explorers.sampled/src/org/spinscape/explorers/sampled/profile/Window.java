// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

/**
 * Neighbouring levels between which a walker is kept, with the weights that they have there. Of one replica.
 *
 * @param low  the lowest
 * @param high the highest
 * @param bias logarithm of the weight of each level beside Boltzmann's, by level; learned before the first record
 */
record Window(int low, int high, double[] bias) {

	/**
	 * Windows that cover all levels, each sharing half of its levels with the next.
	 *
	 * @param levels number of levels
	 * @param width  levels of a window, at least 2
	 */
	static Window[] cover(int levels, int width) {
		int step = Math.max(1, width / 2);
		int count = Math.max(1, (levels - width + step - 1) / step + 1);
		Window[] windows = new Window[count];
		for (int i = 0; i < count; i++) {
			int low = Math.max(0, Math.min(i * step, levels - width));
			windows[i] = new Window(low, Math.min(levels, low + width) - 1, new double[levels]);
		}
		return windows;
	}

	boolean has(int level) {
		return level >= low && level <= high;
	}

	/** How many levels outside. */
	int distance(int level) {
		return Math.max(0, Math.max(low - level, level - high));
	}
}
