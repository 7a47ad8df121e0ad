// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.graph;

import java.util.Arrays;

/** States by their index among all, with their energies, numbered in the order in which they were added. */
public final class StateSet {

	private static final int FIRST_CAPACITY = 1 << 10;

	private long[] states = new long[FIRST_CAPACITY];
	private double[] energies = new double[FIRST_CAPACITY];
	/** Open addressing: the number of a state plus 1; 0 where free. */
	private int[] slots = new int[4 * FIRST_CAPACITY];
	private int size;

	/** The number of a state; -1 if it is not there. */
	public int find(long state) {
		int slot = slot(state);
		while (slots[slot] != 0) {
			if (states[slots[slot] - 1] == state) {
				return slots[slot] - 1;
			}
			slot = slot + 1 & slots.length - 1;
		}
		return -1;
	}

	/** Adds a state that is not there. */
	public void add(long state, double energy) {
		if (size == states.length) {
			states = Arrays.copyOf(states, 2 * size);
			energies = Arrays.copyOf(energies, 2 * size);
			slots = new int[2 * slots.length];
			for (int number = 0; number < size; number++) {
				place(number);
			}
		}
		states[size] = state;
		energies[size] = energy;
		place(size++);
	}

	private void place(int number) {
		int slot = slot(states[number]);
		while (slots[slot] != 0) {
			slot = slot + 1 & slots.length - 1;
		}
		slots[slot] = number + 1;
	}

	private int slot(long state) {
		long mixed = (state ^ state >>> 31) * 0x9E3779B97F4A7C15L;
		return (int) (mixed >>> 32) & slots.length - 1;
	}

	/** Number of states. */
	public int size() {
		return size;
	}

	/** Index of a state among all of the space. */
	public long state(int number) {
		return states[number];
	}

	/** Its energy in J. */
	public double energy(int number) {
		return energies[number];
	}
}
