// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

/**
 * Energies along one line, and what they look like between its ends.
 *
 * @param energies    at all points
 * @param turns       changes of sign of the slope
 * @param bump        largest rise, over the whole fall from start to end
 * @param barrier     height of the highest point over the higher end
 * @param fall        of the descents to the ends, mean
 * @param unconverged ends that are no minima, 0 to 2
 */
record LineProfile(double[] energies, int turns, double bump, double barrier, double fall, int unconverged) {

	/** A rise of less than this share of the whole fall is rounding. */
	private static final double NOISE = 1e-9;
	/** A bump of less than this share of the whole fall is none that matters. */
	private static final double SMALL = 0.01;

	/** Looks at the part between start and end. @param along where the points lie: 0 is the start, 1 the end */
	static LineProfile of(double[] along, double[] energies, double fall, int unconverged) {
		double lowest = Double.POSITIVE_INFINITY;
		double highest = Double.NEGATIVE_INFINITY;
		double bump = 0;
		int turns = 0;
		int sense = 0;
		double first = Double.NaN;
		double last = Double.NaN;
		double before = Double.NaN;
		for (int i = 0; i < along.length; i++) {
			if (along[i] < -NOISE || along[i] > 1 + NOISE) {
				continue;
			}
			first = Double.isNaN(first) ? energies[i] : first;
			last = energies[i];
			lowest = Math.min(lowest, energies[i]);
			highest = Math.max(highest, energies[i]);
			bump = Math.max(bump, energies[i] - lowest);
			double step = energies[i] - before;
			if (Math.abs(step) > NOISE * Math.abs(first)) {
				int now = step > 0 ? 1 : -1;
				turns += sense != 0 && now != sense ? 1 : 0;
				sense = now;
			}
			before = energies[i];
		}
		return new LineProfile(energies, turns, bump / (first - last), highest - Math.max(first, last), fall, unconverged);
	}

	/** Whether its bumps are too small to matter. */
	boolean smooth() {
		return bump < SMALL;
	}

	/** The barrier over the mean fall of the descents. */
	double relativeBarrier() {
		return barrier / fall;
	}
}
