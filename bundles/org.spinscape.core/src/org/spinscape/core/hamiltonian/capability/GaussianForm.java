// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

/**
 * A homogeneous random form on the sphere {@code sum w_i^2 = N} whose values are Gaussian with covariance
 * {@code Cov[H(w), H(w')] = N q^p J^2}, {@code q = w.w'/N}: the landscape for which numbers and energies of critical
 * points are known (A. Auffinger, G. Ben Arous, J. Cerny, Commun. Pure Appl. Math. 66, 165, 2013).
 */
public interface GaussianForm {

	/** The degree p, 2 or more. */
	int degree();
}
