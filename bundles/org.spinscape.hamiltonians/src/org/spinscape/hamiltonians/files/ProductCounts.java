// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

/** Counts the products of a file, and what becomes of them: of k bits 2^k products of spins. */
final class ProductCounts {

	/** Products of more bits are not multiplied out. */
	static final int MOST_BITS = 20;
	/** Decimal coefficient and sites in a table, then coefficient and rows in the model. */
	private static final double BYTES_PER_PRODUCT = 320;
	private static final double BYTES_PER_MEMBER = 40;

	private double spins;
	private double bits;

	/** Counts a product of so many variables. */
	void add(int order) {
		spins += BYTES_PER_PRODUCT + BYTES_PER_MEMBER * order;
		bits += (BYTES_PER_PRODUCT + BYTES_PER_MEMBER * order) * Math.pow(2, order);
	}

	/** Memory in bytes that reading and building need. @param ofBits whether the variables are bits */
	long bytes(boolean ofBits) {
		return (long) (BYTES_PER_PRODUCT + (ofBits ? bits : spins));
	}
}
