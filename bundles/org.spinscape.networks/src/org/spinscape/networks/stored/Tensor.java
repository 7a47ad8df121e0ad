// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.stored;

import org.spinscape.networks.data.BadData;

/**
 * An array of a file, as it says of itself.
 *
 * @param name  its name, or what stands for it
 * @param sides its sides; none for a single number
 */
record Tensor(String name, long[] sides) {

	/** Values of one file: more would not fit the memory of a desktop. */
	private static final long MOST = 1L << 28;

	/**
	 * Number of values.
	 *
	 * @param file for messages
	 * @throws BadData if a side is negative or there are more values than anybody has
	 */
	long values(String file) throws BadData {
		long count = 1;
		for (long side : sides) {
			if (side < 0 || side > MOST || count * side > MOST) {
				throw new BadData(file + ", tensor '" + name + "': has a side of " + side + " and with it more than " + MOST
						+ " values, or less than none; the file is damaged, or give smaller weights");
			}
			count *= side;
		}
		return count;
	}

	/** Whether it is a matrix, or can be taken for one with all sides but the first in one. */
	boolean isMatrix() {
		return sides.length >= 2 && sides[0] > 1 && columns() > 1;
	}

	/** Number of rows of the matrix. */
	int rows() {
		return (int) sides[0];
	}

	/** Number of columns of the matrix, which is that of all values over that of rows. */
	int columns() {
		long product = 1;
		for (int i = 1; i < sides.length; i++) {
			product *= sides[i];
		}
		return (int) product;
	}
}
