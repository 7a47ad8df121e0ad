// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the replicas of an umbrella run say together.
 *
 * @param profile  means over the replicas, with their standard errors
 * @param joined   whether in each replica the windows overlap all the way
 * @param apart    the largest difference between the replicas led away from the reference and those led towards it, in
 *                 standard errors of the difference, where it is more than {@link #TOLERANCE} of the temperature; else 0
 * @param error    the largest standard error of the free energy, in units of T
 * @param absolute whether the free energy is known with its constant; else it is 0 at the highest level seen
 * @param differences free energy by the replicas led away from the reference minus that by the others, by level, in J; NaN or
 *                    infinite where one of them has not been
 */
record UmbrellaProfile(Profile profile, boolean joined, double apart, double error, boolean absolute,
		double[] differences) {

	/** Differences of free energies that change nothing one would say, in units of T. */
	static final double TOLERANCE = 0.25;

	/** @param top energy of the only state of the highest level; NaN if there are more */
	static UmbrellaProfile of(double temperature, Coordinate coordinate, WindowCounts[] replicas,
			double top) {
		int levels = coordinate.levels();
		boolean[] seen = new boolean[levels];
		int highest = -1;
		for (int level = 0; level < levels; level++) {
			for (WindowCounts counts : replicas) {
				seen[level] |= counts.visits(level) > 0;
			}
			highest = seen[level] ? level : highest;
		}
		boolean[] needed = seen.clone();
		if (coordinate.alone()) {
			Arrays.fill(needed, true); // of spins there are states on each level; of chains that is not known
		}
		boolean joined = true;
		List<double[]> curves = new ArrayList<>();
		for (WindowCounts counts : replicas) {
			joined &= counts.joined(needed);
			curves.add(free(counts.logProbability(), temperature, highest, top));
		}
		boolean absolute = !Double.isNaN(top) && highest == levels - 1;
		double[] free = new double[levels];
		double[] freeErrors = new double[levels];
		double[] energy = new double[levels];
		double[] energyErrors = new double[levels];
		double[] overlaps = new double[levels];
		double apart = 0;
		double[] differences = new double[levels];
		double error = 0;
		for (int level = 0; level < levels; level++) {
			int at = level;
			Spread all = Spread.of(curves, 0, 1, curve -> curve[at]);
			free[level] = seen[level] ? all.mean() : Double.POSITIVE_INFINITY;
			freeErrors[level] = seen[level] ? all.error() : Double.NaN;
			Spread mean = Spread.of(List.of(replicas), 0, 1, counts -> counts.energy(at));
			energy[level] = mean.mean();
			energyErrors[level] = mean.error();
			overlaps[level] = coordinate.overlap(level);
			error = seen[level] ? Math.max(error, all.error() / temperature) : error;
			Spread away = Spread.of(curves, 0, 2, curve -> curve[at]);
			Spread towards = Spread.of(curves, 1, 2, curve -> curve[at]);
			apart = Math.max(apart, apart(away, towards, temperature));
			differences[level] = away.mean() - towards.mean();
		}
		return new UmbrellaProfile(new Profile(temperature, overlaps, free, energy, freeErrors, energyErrors), joined, apart,
				error, absolute, differences);
	}

	private static double[] free(double[] logs, double temperature, int highest, double top) {
		double constant = Double.isNaN(top) || highest < logs.length - 1 ? 0 : top;
		double[] free = new double[logs.length];
		for (int level = 0; level < free.length; level++) {
			free[level] = constant - temperature * (logs[level] - logs[Math.max(0, highest)]);
		}
		return free;
	}

	private static double apart(Spread away, Spread towards, double temperature) {
		double difference = Math.abs(away.mean() - towards.mean());
		if (!(difference > TOLERANCE * temperature)) {
			return 0;
		}
		double error = Math.hypot(away.error(), towards.error());
		return error > 0 ? difference / error : Double.POSITIVE_INFINITY;
	}
}
