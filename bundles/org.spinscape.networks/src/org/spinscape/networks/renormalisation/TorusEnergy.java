// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

/**
 * Exact energy of the square lattice of L x L Ising spins on a torus, coupling 1: a thermometer.
 *
 * @see <a href="https://doi.org/10.1103/PhysRev.76.1232">B. Kaufman, Crystal statistics. II. Partition function evaluated by
 *      spinor analysis, Phys. Rev. 76, 1232 (1949)</a>
 */
final class TorusEnergy {

	/** Temperatures beyond these are not told apart. */
	static final double COLDEST = 0.3;
	static final double HOTTEST = 100;

	private static final double WIDTH = 1e-4;

	private final int side;

	/** @param side L, at least 3 */
	TorusEnergy(int side) {
		this.side = side;
	}

	/** Natural logarithm of the partition function over the number of spins. @param coupling K = 1/T */
	double logPartition(double coupling) {
		// Of the four products, two over even and two over odd multiples; each as logarithm with a sign.
		double[] logs = new double[4];
		double[] signs = { 1, 1, 1, 1 };
		for (int r = 0; r < side; r++) {
			double odd = gamma(coupling, 2 * r + 1) * side / 2;
			logs[0] += logTwoCosh(odd);
			logs[1] += logTwoSinh(Math.abs(odd));
			signs[1] *= Math.signum(odd);
			double even = gamma(coupling, 2 * r) * side / 2;
			logs[2] += logTwoCosh(even);
			logs[3] += logTwoSinh(Math.abs(even));
			signs[3] *= Math.signum(even);
		}
		double top = Math.max(Math.max(logs[0], logs[1]), Math.max(logs[2], logs[3]));
		double sum = 0;
		for (int k = 0; k < 4; k++) {
			sum += signs[k] * StrictMath.exp(logs[k] - top);
		}
		int spins = side * side;
		return (top + StrictMath.log(sum) - StrictMath.log(2)) / spins
				+ StrictMath.log(2 * StrictMath.sinh(2 * coupling)) / 2;
	}

	/** {@code cosh gamma_k = cosh 2K coth 2K - cos(pi k / L)}; gamma_0 = 2K + ln tanh K changes its sign at the transition. */
	private double gamma(double coupling, int k) {
		double twice = 2 * coupling;
		if (k == 0) {
			return twice + StrictMath.log(StrictMath.tanh(coupling));
		}
		double cosh = StrictMath.cosh(twice) / StrictMath.tanh(twice) - StrictMath.cos(Math.PI * k / side);
		return StrictMath.log(cosh + Math.sqrt((cosh - 1) * (cosh + 1)));
	}

	private static double logTwoCosh(double x) {
		return Math.abs(x) + StrictMath.log1p(StrictMath.exp(-2 * Math.abs(x)));
	}

	private static double logTwoSinh(double x) {
		return x + StrictMath.log(-StrictMath.expm1(-2 * x));
	}

	/** Mean energy of a spin. */
	double energy(double temperature) {
		double coupling = 1 / temperature;
		return -(logPartition(coupling + WIDTH) - logPartition(coupling - WIDTH)) / (2 * WIDTH);
	}

	/** The temperature with this mean energy of a spin, within the range of the thermometer. */
	double temperature(double energy) {
		double low = COLDEST;
		double high = HOTTEST;
		for (int i = 0; i < 60; i++) {
			double middle = Math.sqrt(low * high);
			if (energy(middle) < energy) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return Math.sqrt(low * high);
	}
}
