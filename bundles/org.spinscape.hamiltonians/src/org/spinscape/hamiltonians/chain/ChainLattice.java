// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

import java.util.Arrays;

/**
 * The lattice that a chain lives on. Points are packed into one number, {@code x + 2^10 y + 2^20 z}: two beads of a chain
 * of at most {@link #MOST_BEADS} are never so far apart that differences of packed points could be mistaken, wherever the
 * chain has drifted. Direction {@code 2 a} leads up axis a, {@code 2 a + 1} down.
 */
enum ChainLattice {

	/** The square lattice. */
	SQUARE(2, "square"),
	/** The simple cubic lattice. */
	CUBIC(3, "cubic");

	/** Longest chain. */
	static final int MOST_BEADS = 500;

	private static final int AXIS_BITS = 10;
	private static final String LETTERS = "RLUDFB";

	private final int dimension;
	private final String word;

	ChainLattice(int dimension, String word) {
		this.dimension = dimension;
		this.word = word;
	}

	/** 2 or 3. */
	int dimension() {
		return dimension;
	}

	/** As in a parameter. */
	String word() {
		return word;
	}

	/** The lattice of a word. @throws IllegalArgumentException if there is none */
	static ChainLattice of(String word) {
		return Arrays.stream(values()).filter(lattice -> lattice.word.equals(word)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("there is no lattice " + word));
	}

	/** Number of directions: twice the dimension. */
	int directions() {
		return 2 * dimension;
	}

	/** Number of rotations and reflections that map the lattice onto itself. */
	int symmetries() {
		return dimension == 2 ? 8 : 48;
	}

	/** Images under these of a chain that extends along so many axes. @param extent 1 to {@link #dimension()} */
	int images(int extent) {
		int images = 1;
		for (int axis = 0; axis < extent; axis++) {
			images *= 2 * (dimension - axis);
		}
		return images;
	}

	/** What a step in this direction adds to a packed point. */
	static int step(int direction) {
		int unit = 1 << (direction >> 1) * AXIS_BITS;
		return (direction & 1) == 0 ? unit : -unit;
	}

	/** Whether two points of one chain are nearest neighbours. */
	static boolean adjacent(int point, int other) {
		int distance = Math.abs(point - other);
		return distance == 1 || distance == 1 << AXIS_BITS || distance == 1 << 2 * AXIS_BITS;
	}

	/** Direction from a point to a nearest neighbour. */
	static int direction(int from, int to) {
		int difference = to - from;
		int axis = Integer.numberOfTrailingZeros(difference) / AXIS_BITS;
		return 2 * axis + (difference > 0 ? 0 : 1);
	}

	/** R, L, U, D, F, B: right, left, up, down, forward, back. */
	static char letter(int direction) {
		return LETTERS.charAt(direction);
	}

	/** Direction of a letter; -1 if it is none of this lattice. */
	int direction(char letter) {
		int direction = LETTERS.indexOf(letter);
		return direction < directions() ? direction : -1;
	}
}
