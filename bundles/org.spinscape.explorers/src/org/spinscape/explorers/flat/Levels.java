// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.flat;

/**
 * Numbers for energies: whole multiples of a width, counted from a lowest one.
 *
 * @param lowest energy at the middle of level 0, in J
 * @param width  distance of neighbouring levels, in J
 * @param count  number of levels
 */
record Levels(double lowest, double width, int count) {

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
}
