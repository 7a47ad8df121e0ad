// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

/**
 * Numbers for energies: whole multiples of a width, counted from a lowest one.
 *
 * @param lowest energy at the middle of level 0, in J
 * @param width  distance of neighbouring levels, in J
 * @param count  number of levels
 * @param exact  whether every energy is that of a level; else levels are bins
 */
record Levels(double lowest, double width, int count, boolean exact) {

	/** More levels than this are not kept. */
	static final int MOST = 1_000_000;

	/** The level of an energy; outside 0 to {@code count - 1} if it lies beyond the range. */
	int of(double energy) {
		return (int) Math.rint((energy - lowest) / width);
	}

	/** The energy at the middle of a level. */
	double energy(int level) {
		return lowest + level * width;
	}

	boolean contains(int level) {
		return level >= 0 && level < count;
	}

	/** With more levels below and above. */
	Levels extended(int below, int above) {
		return new Levels(lowest - below * width, width, count + below + above, exact);
	}
}
