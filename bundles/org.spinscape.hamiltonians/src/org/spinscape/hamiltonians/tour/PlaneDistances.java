// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.tour;

import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.files.TsplibFile;
import org.spinscape.kernels.units.WholeUnits;

/**
 * Distances of points in the plane.
 *
 * @param x      coordinates
 * @param y      coordinates
 * @param metric what a distance is
 * @param unit   of distances
 * @param whole  whether the metric gives whole numbers
 */
record PlaneDistances(double[] x, double[] y, TsplibFile.Metric metric, double unit, boolean whole)
		implements
			Distances {

	/** Sums of all legs fit a long. */
	private static final int BITS = 61;

	/** Those of a file. */
	static PlaneDistances of(TsplibFile file) {
		return new PlaneDistances(file.x(), file.y(), file.metric(), 1, true);
	}

	/** Points drawn uniformly in the unit square, x before y of each. */
	static PlaneDistances random(int cities, RandomStream random) {
		double[] x = new double[cities];
		double[] y = new double[cities];
		for (int city = 0; city < cities; city++) {
			x[city] = random.nextDouble();
			y[city] = random.nextDouble();
		}
		return euclidean(x, y);
	}

	/** Points at equal distances on a circle of radius 1/2 in the unit square, numbered at random. */
	static PlaneDistances circle(int cities, RandomStream random) {
		int[] order = new int[cities];
		for (int i = 0; i < cities; i++) { // a random order, drawn as it grows
			int at = random.nextInt(i + 1);
			order[i] = order[at];
			order[at] = i;
		}
		double[] x = new double[cities];
		double[] y = new double[cities];
		for (int city = 0; city < cities; city++) {
			double angle = 2 * Math.PI * order[city] / cities;
			x[city] = (1 + StrictMath.cos(angle)) / 2;
			y[city] = (1 + StrictMath.sin(angle)) / 2;
		}
		return euclidean(x, y);
	}

	private static PlaneDistances euclidean(double[] x, double[] y) {
		return new PlaneDistances(x, y, TsplibFile.Metric.EXACT, WholeUnits.powerAbove(2.0 * x.length, BITS), false);
	}

	@Override
	public int cities() {
		return x.length;
	}

	@Override
	public long between(int one, int other) {
		return (long) Math.rint(metric.distance(x[one] - x[other], y[one] - y[other]) / unit);
	}
}
