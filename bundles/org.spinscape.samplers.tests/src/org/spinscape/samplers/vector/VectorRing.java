// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.vector;

import java.util.function.DoubleUnaryOperator;

/** Rings of planar or spatial unit vectors with couplings of 1, exactly. */
public final class VectorRing {

	private static final int MOST_WAVES = 30;

	private VectorRing() {
	}

	/** {@code <E>} from the eigenvalues of the transfer matrix: the parts of a bond's weight. @param components 2 or 3 */
	public static double energy(int sites, int components, double temperature) {
		double[] sums = new double[2];
		if (components == 2) {
			for (int k = -MOST_WAVES; k <= MOST_WAVES; k++) {
				int wave = k;
				add(sums, sites, 1, temperature, 2 * Math.PI, Math::cos, angle -> Math.cos(wave * angle));
			}
		} else {
			for (int l = 0; l <= MOST_WAVES; l++) {
				int degree = l;
				add(sums, sites, 2 * l + 1, temperature, 2, x -> x - 1, x -> legendre(degree, x - 1));
			}
		}
		return -sums[1] / sums[0];
	}

	/**
	 * Adds the part of one eigenvalue to the partition function and to its derivative by the inverse temperature.
	 *
	 * @param width  of the range of integration, from 0
	 * @param cosine of the angle of two neighbours
	 * @param part   function that the eigenvalue belongs to
	 */
	private static void add(double[] sums, int sites, int degeneracy, double temperature, double width,
			DoubleUnaryOperator cosine, DoubleUnaryOperator part) {
		int steps = 4_000;
		double eigenvalue = 0;
		double derivative = 0;
		for (int i = 0; i < steps; i++) {
			double x = (i + 0.5) * width / steps;
			double weight = Math.exp(cosine.applyAsDouble(x) / temperature) * part.applyAsDouble(x) / steps;
			eigenvalue += weight;
			derivative += cosine.applyAsDouble(x) * weight;
		}
		sums[0] += degeneracy * Math.pow(eigenvalue, sites);
		sums[1] += degeneracy * sites * Math.pow(eigenvalue, sites - 1) * derivative;
	}

	private static double legendre(int degree, double x) {
		double before = 1;
		double value = degree == 0 ? 1 : x;
		for (int n = 1; n < degree; n++) {
			double next = ((2 * n + 1) * x * value - n * before) / (n + 1);
			before = value;
			value = next;
		}
		return value;
	}
}
