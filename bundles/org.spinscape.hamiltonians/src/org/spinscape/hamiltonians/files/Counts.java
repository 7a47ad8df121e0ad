// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

/**
 * How large an instance is, known before it is read.
 *
 * @param sites   number of spins or variables
 * @param entries number of edges or matrix entries
 */
record Counts(long sites, long entries) {

	/** Entry with its decimal weight, bond in the builder, and two entries of rows. */
	private static final long BYTES_PER_ENTRY = 180;
	/** Decimal coefficient, field in the builder and in the model, row. */
	private static final long BYTES_PER_SITE = 120;

	/** Memory that reading and building need. */
	long bytes() {
		return sites * BYTES_PER_SITE + entries * BYTES_PER_ENTRY;
	}
}
