// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

/**
 * The two deepest basins of a free energy along the overlap, and the barrier between them: of all pairs of neighbouring
 * basins that are left when shallow ones are filled, the last one to be filled.
 *
 * @param unfolded level of the minimum at lower overlap; -1 if there is one minimum only
 * @param top      level of the highest free energy between them; -1 if there is one minimum only
 * @param folded   level of the minimum at higher overlap, or of the only one
 * @param depth    height of the barrier above the shallower of the two, in J; 0 if there is one minimum only
 */
record ProfileBasins(int unfolded, int top, int folded, double depth) {

	/** Differences of free energies up to this, in units of T, are rounding. */
	private static final double ROUNDING = 1e-9;

	/** @param profile with at least one level that has states */
	static ProfileBasins of(Profile profile) {
		double[] free = profile.free();
		int lowest = 0;
		for (int level = 1; level < free.length; level++) {
			lowest = free[level] < free[lowest] ? level : lowest;
		}
		ProfileBasins best = new ProfileBasins(-1, -1, lowest, ROUNDING * profile.temperature());
		// The basin that is filled last is the one most below the lowest pass to the global minimum.
		for (int level = 0; level < free.length; level++) {
			if (level != lowest && Double.isFinite(free[level])) {
				int top = highest(free, Math.min(level, lowest), Math.max(level, lowest));
				double depth = free[top] - free[level];
				if (Double.isFinite(depth) && depth > best.depth()) {
					best = new ProfileBasins(Math.min(level, lowest), top, Math.max(level, lowest), depth);
				}
			}
		}
		return best.top() < 0 ? new ProfileBasins(-1, -1, lowest, 0) : best;
	}

	private static int highest(double[] free, int from, int to) {
		int top = from;
		for (int level = from; level <= to; level++) {
			top = Double.isFinite(free[level]) && free[level] > free[top] ? level : top;
		}
		return top;
	}

	boolean two() {
		return top >= 0;
	}
}
