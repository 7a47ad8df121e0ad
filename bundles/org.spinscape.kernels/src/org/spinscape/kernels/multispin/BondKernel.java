// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import org.spinscape.kernels.choice.KernelChoice;

/** The inner loops of counting unsatisfied bonds in all replicas at once. Bitwise, so all implementations agree. */
interface BondKernel {

	/** What this JVM can do best. */
	BondKernel BEST = KernelChoice.of(BondKernel.class, "VectorBondKernel", ScalarBondKernel::new);

	/** Words are added up by so many. */
	int EIGHT = 8;

	/**
	 * Which replicas have bond k unsatisfied: {@code spins[first[k]] ^ spins[second[k]] ^ sign}, for {@code count}
	 * bonds.
	 *
	 * @param first  word index of one end of each bond
	 * @param second and of the other end
	 * @param from   first bond
	 * @param sign   all ones for negative bonds, else 0
	 * @param target receives {@link Lanes#WORDS} words per bond, from word {@code to} on
	 */
	void unsatisfied(long[] spins, int[] first, int[] second, int from, int count, long sign, long[] target, int to);

	/**
	 * Adds words, eight at a time, to a counter of three bits and writes down the carries: one for each eight.
	 *
	 * @param words   {@code 8 * eights} times {@link Lanes#WORDS} words
	 * @param counter bit planes of weight 1, 2, 4; updated
	 * @param carries receives words of weight 8, from word {@code to} on
	 */
	void add(long[] words, int eights, long[] counter, long[] carries, int to);
}
