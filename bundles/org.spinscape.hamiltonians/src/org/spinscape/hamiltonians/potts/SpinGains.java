// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.potts;

/**
 * What neighbours and single spins gain by their values, as whole multiples of one unit: sums of them are exact in any order. A
 * bond is meant by its place in the rows of a graph, so that it has two.
 */
interface SpinGains {

	/** Number of values of a spin. */
	int values();

	/** The unit, in J. */
	double unit();

	/** The unit if the gains are whole multiples of it, 0 if they were rounded to it; in J. */
	double quantum();

	/** Gain of a spin by its value. */
	long single(int value);

	/** Gain of two neighbours by their values. @param bond its place in the row of either */
	long pair(int bond, int value, int other);

	/**
	 * Says to the neighbour of a spin that its value has changed.
	 *
	 * @param bond  its place in the row of the spin
	 * @param gains of the neighbour by its value, from {@code first} on: what it would gain with the spin is put right
	 */
	void change(int bond, int before, int after, long[] gains, int first);

	/** The largest sum of gains that there could be, in J. */
	double most(long bonds, long sites);

	/** The smallest sum of gains that there could be, in J. */
	double least(long bonds, long sites);

	/** From units to J. */
	default double joule(long units) {
		return unit() * units;
	}
}
