// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

/**
 * What is known exactly of a Gaussian form of degree p on the sphere of dimension N to infinity, in energy densities
 * u = H/N: the mean number of critical points of index k with a density up to u grows as {@code exp(N Theta_k(u))}
 * (A. Auffinger, G. Ben Arous, J. Cerny, Commun. Pure Appl. Math. 66, 165, 2013).
 *
 * @param p degree, 2 or more
 */
record SphericalTheory(int p) {

	SphericalTheory {
		if (p < 2) {
			throw new IllegalArgumentException("degree " + p);
		}
	}

	/** The density above which critical points have indices of the order of N: {@code E_inf = 2 sqrt((p-1)/p)}. */
	double threshold() {
		return 2 * Math.sqrt((p - 1.0) / p);
	}

	/** Theta_k(u), the complexity of critical points of a fixed index k. */
	double complexity(int k, double u) {
		double at = Math.min(u, -threshold());
		return total(at) - k * tail(at);
	}

	/** The complexity of critical points of all indices with a density up to u. */
	double complexity(double u) {
		double e = threshold();
		return u <= -e ? total(u) : 0.5 * Math.log(p - 1) - (p - 2) * square(Math.min(u, 0)) / (4 * (p - 1));
	}

	/** Theta_0 below the threshold. */
	private double total(double u) {
		return 0.5 * Math.log(p - 1) - (p - 2) * u * u / (4 * (p - 1)) - tail(u);
	}

	/** I_1(u), the rate at which one eigenvalue leaves its band, for u up to minus the threshold. */
	private double tail(double u) {
		double e = threshold();
		double root = Math.sqrt(Math.max(0, u * u - e * e));
		return -u * root / (e * e) - Math.log(-u + root) + Math.log(e);
	}

	/**
	 * E_k: critical points of index k or more do not occur below -E_k. The zero of Theta_k, by bisection; of p = 2 the
	 * threshold itself, where all complexities vanish.
	 */
	double edge(int k) {
		double above = -threshold();
		if (complexity(k, above) <= 0) {
			return threshold();
		}
		double below = 2 * above;
		for (int i = 0; i < 200 && below < above; i++) {
			double middle = (below + above) / 2;
			if (middle == below || middle == above) {
				break;
			}
			if (complexity(k, middle) > 0) {
				above = middle;
			} else {
				below = middle;
			}
		}
		return -above;
	}

	/** Share of negative eigenvalues at a critical point of density u: 0 below the threshold, a half at u = 0. */
	double indexFraction(double u) {
		return semicircle(p * u / halfWidth());
	}

	/** Radius of the semicircle of eigenvalues, {@code 2 sqrt(p(p-1))}; its centre is {@code -p u}. */
	double halfWidth() {
		return 2 * Math.sqrt(p * (p - 1.0));
	}

	/** Share of the eigenvalues below a value at a critical point of density u. */
	double eigenvalueShare(double value, double u) {
		return semicircle((value + p * u) / halfWidth());
	}

	/** Distribution function of the semicircle law on [-1, 1]. */
	static double semicircle(double x) {
		double at = Math.clamp(x, -1, 1);
		return 0.5 + (at * Math.sqrt(1 - at * at) + Math.asin(at)) / Math.PI;
	}

	private static double square(double x) {
		return x * x;
	}
}
