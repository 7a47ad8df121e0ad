// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import org.spinscape.kernels.choice.KernelChoice;

/**
 * The inner loops of {@link PackedLanes}. Bitwise, so all implementations agree. Arrays hold {@code width} words of each
 * thing side by side, a word for each lane; width is a multiple of {@link #STEP}.
 */
interface LaneKernel {

	/** Lanes come in groups of this many, which fill a register of 512 bits. */
	int STEP = 8;

	/** What this JVM can do best. */
	LaneKernel BEST = KernelChoice.of(LaneKernel.class, "VectorLaneKernel", ScalarLaneKernel::new);

	/**
	 * Tosses a coin for every leaf, place, lane and bit. Of the binary digits of its probability that one decides whose
	 * number is how often a fair coin shows heads before its first tail; after so many rounds it is left open.
	 *
	 * @param state      generators, see {@link org.spinscape.kernels.random.LaneStream#state}; advanced
	 * @param places     number of places, even
	 * @param rounds     digits looked at
	 * @param thresholds digit j of leaf u, XOR its digit j - 1, at {@code u * rounds + j}: all bits or none
	 * @param leaves     coins of a place, 3 or 4
	 * @param coins      receives leaf u of place n at {@code n * (leaves + 1) + u}, and as last leaf what is left open
	 * @param open       receives which lanes have something left open: bit l of number {@code n * width / STEP + g} for lane
	 *                   {@code g * STEP + l} at place n
	 */
	void toss(long[] state, int width, int places, int rounds, long[] thresholds, int leaves, long[] coins, byte[] open);

	/**
	 * Updates places that are not joined: a spin with u of its 2m bonds unsatisfied turns over if leaf u says so, or leaf m
	 * from m on.
	 *
	 * @param words spins of all places and their turned copies
	 * @param from  first place
	 * @param to    behind the last
	 * @param coins as tossed for these places
	 */
	void update(long[] words, int width, PackedLayout layout, int from, int to, long[] coins);

	/** Renews turned copies. */
	void turn(long[] words, int width, PackedLayout.Copies copies);

	/** Counts the unsatisfied bonds of each lane. @param unsatisfied receives as many numbers as the width */
	void count(long[] words, int width, PackedLayout layout, long[] unsatisfied);

	/** What runs, for people. */
	String description();
}
