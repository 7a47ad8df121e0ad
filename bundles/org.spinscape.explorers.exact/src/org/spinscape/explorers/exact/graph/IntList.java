// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.graph;

import java.util.Arrays;

/** A growing list of state numbers. */
public final class IntList {

	private int[] values = new int[16];
	private int size;

	public void add(int value) {
		if (size == values.length) {
			values = Arrays.copyOf(values, size + (size >> 1));
		}
		values[size++] = value;
	}

	public int get(int index) {
		return values[index];
	}

	public void set(int index, int value) {
		values[index] = value;
	}

	public int size() {
		return size;
	}

	public void clear() {
		size = 0;
	}

	public boolean contains(int value) {
		for (int i = 0; i < size; i++) {
			if (values[i] == value) {
				return true;
			}
		}
		return false;
	}

	public int[] toArray() {
		return Arrays.copyOf(values, size);
	}

	public int[] sorted() {
		int[] copy = toArray();
		Arrays.sort(copy);
		return copy;
	}
}
