// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.flood;

/** Radix sort of states by level, from the lowest digit; states of equal level keep their order. */
final class LevelSort {

	private static final int DIGIT = 11;
	private static final int RADIX = 1 << DIGIT;

	private LevelSort() {
	}

	/** Sorts both arrays by {@code levels}. */
	static void sort(int[] states, int[] levels) {
		if (states.length == 0) {
			return;
		}
		int lowest = Integer.MAX_VALUE;
		int highest = Integer.MIN_VALUE;
		for (int level : levels) {
			lowest = Math.min(lowest, level);
			highest = Math.max(highest, level);
		}
		int[] fromStates = states;
		int[] fromLevels = levels;
		int[] toStates = new int[states.length];
		int[] toLevels = new int[states.length];
		for (int shift = 0; shift < Integer.SIZE && highest - lowest >>> shift != 0; shift += DIGIT) {
			pass(fromStates, fromLevels, toStates, toLevels, lowest, shift);
			int[] swap = fromStates;
			fromStates = toStates;
			toStates = swap;
			swap = fromLevels;
			fromLevels = toLevels;
			toLevels = swap;
		}
		if (fromStates != states) {
			System.arraycopy(fromStates, 0, states, 0, states.length);
			System.arraycopy(fromLevels, 0, levels, 0, levels.length);
		}
	}

	private static void pass(int[] states, int[] levels, int[] toStates, int[] toLevels, int lowest, int shift) {
		int[] next = new int[RADIX + 1];
		for (int level : levels) {
			next[(level - lowest >>> shift & RADIX - 1) + 1]++;
		}
		for (int digit = 0; digit < RADIX; digit++) {
			next[digit + 1] += next[digit];
		}
		for (int i = 0; i < levels.length; i++) {
			int place = next[levels[i] - lowest >>> shift & RADIX - 1]++;
			toStates[place] = states[i];
			toLevels[place] = levels[i];
		}
	}
}
