// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

import java.util.Arrays;

/** A growing list of state numbers. */
final class IntList {

	private int[] values = new int[16];
	private int size;

	void add(int value) {
		if (size == values.length) {
			values = Arrays.copyOf(values, size + (size >> 1));
		}
		values[size++] = value;
	}

	int get(int index) {
		return values[index];
	}

	void set(int index, int value) {
		values[index] = value;
	}

	int size() {
		return size;
	}

	void clear() {
		size = 0;
	}

	boolean contains(int value) {
		for (int i = 0; i < size; i++) {
			if (values[i] == value) {
				return true;
			}
		}
		return false;
	}

	int[] toArray() {
		return Arrays.copyOf(values, size);
	}

	int[] sorted() {
		int[] copy = toArray();
		Arrays.sort(copy);
		return copy;
	}
}
