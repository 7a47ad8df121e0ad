// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

/**
 * Consecutive positions whose slots have the same signs.
 *
 * @param first     first position
 * @param count     number of positions
 * @param negatives that many slots, the first ones, hold negative bonds
 * @param row       index of the first position within its chunk
 */
record Run(int first, int count, int negatives, int row) {

	/** All ones if slot {@code slot} holds a negative bond, else 0. */
	long sign(int slot) {
		return slot < negatives ? -1L : 0;
	}
}
