// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

/** The shape of a group of replicas in memory. */
final class Lanes {

	/** Words per site and group. */
	static final int WORDS = 4;
	/** Replicas per group. */
	static final int COUNT = 64 * WORDS;

	private Lanes() {
	}
}
