// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import java.util.Arrays;
import java.util.function.DoublePredicate;

import org.spinscape.core.random.RandomStream;

/**
 * The spectrum of the Hessian at one point.
 *
 * @param energy  at the point
 * @param values  eigenvalues, or nodes of a quadrature that stand for them; rising
 * @param weights the shares that they stand for
 * @param ends    what is known of both ends
 */
record CurvatureSpectrum(double energy, double[] values, double[] weights, Outliers ends) {

	/** Nodes whose residual is below this share of the width of the spectrum are eigenvalues. */
	private static final double CONVERGED = 1e-6;

	/** All eigenvalues. @param point the point that the landscape has evaluated last */
	static CurvatureSpectrum dense(double energy, SmoothLandscape landscape, double[] point) {
		double[] values = new Curvature(landscape, point).eigenvalues();
		Arrays.sort(values);
		double[] weights = new double[values.length];
		Arrays.fill(weights, 1.0 / values.length);
		return new CurvatureSpectrum(energy, values, weights, Outliers.among(values, values.length, values.length,
				values.length));
	}

	/**
	 * By the method of Lanczos: the density averaged over random vectors, the ends from the first of them.
	 *
	 * @param point the point that the landscape has evaluated last
	 */
	static CurvatureSpectrum stochastic(double energy, SmoothLandscape landscape, double[] point, int steps, int probes,
			RandomStream random) {
		Lanczos first = Lanczos.of(landscape, point, steps, random);
		double[][] pairs = pairs(first, probes);
		for (int probe = 1; probe < probes; probe++) {
			double[][] more = pairs(Lanczos.of(landscape, point, steps, random), probes);
			int length = pairs.length;
			pairs = Arrays.copyOf(pairs, length + more.length);
			System.arraycopy(more, 0, pairs, length, more.length);
		}
		Arrays.sort(pairs, (a, b) -> Double.compare(a[0], b[0]));
		return new CurvatureSpectrum(energy, column(pairs, 0), column(pairs, 1),
				Outliers.among(first.nodes(), sure(first, false), sure(first, true), landscape.dimension()));
	}

	private static double[][] pairs(Lanczos lanczos, int probes) {
		double[][] pairs = new double[lanczos.nodes().length][];
		Arrays.setAll(pairs, k -> new double[] { lanczos.nodes()[k], lanczos.weights()[k] / probes });
		return pairs;
	}

	private static double[] column(double[][] pairs, int column) {
		return Arrays.stream(pairs).mapToDouble(pair -> pair[column]).toArray();
	}

	/** How many nodes from an end inwards are eigenvalues. The method finds them from the ends inwards. */
	private static int sure(Lanczos lanczos, boolean above) {
		double[] nodes = lanczos.nodes();
		double width = nodes[nodes.length - 1] - nodes[0];
		int count = 0;
		while (count < nodes.length
				&& lanczos.residuals()[above ? nodes.length - 1 - count : count] <= CONVERGED * width) {
			count++;
		}
		return count;
	}

	double lowest() {
		return values[0];
	}

	double highest() {
		return values[values.length - 1];
	}

	/** Share of negative eigenvalues, flat ones left aside. */
	double negative() {
		double flat = EigenvalueSigns.flat(values);
		return share(value -> value < -flat);
	}

	/** Share of eigenvalues that are zero but for rounding. */
	double flatShare() {
		double flat = EigenvalueSigns.flat(values);
		return share(value -> Math.abs(value) <= flat);
	}

	private double share(DoublePredicate which) {
		double share = 0;
		for (int i = 0; i < values.length; i++) {
			share += which.test(values[i]) ? weights[i] : 0;
		}
		return share;
	}

	/** Largest distance between its distribution function and that of the semicircle law. */
	double distance(SphericalTheory theory, double density) {
		double below = 0;
		double largest = 0;
		for (int i = 0; i < values.length; i++) {
			double expected = theory.eigenvalueShare(values[i], density);
			largest = Math.max(largest, Math.max(Math.abs(expected - below), Math.abs(below + weights[i] - expected)));
			below += weights[i];
		}
		return largest;
	}
}
