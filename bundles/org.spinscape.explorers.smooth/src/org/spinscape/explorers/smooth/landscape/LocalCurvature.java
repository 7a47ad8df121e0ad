// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

/** What a search for critical points asks of the Hessian at one point. */
interface LocalCurvature {

	/** Number of negative eigenvalues, see {@link EigenvalueSigns#index}. */
	int index();

	/** The eigenvalue nearest to zero, by absolute value, of those that are not 0 by symmetry; NaN if all are. */
	double softest();

	/** {@code (H^2 + damping)^-1 H g}: the step of Levenberg and Marquardt towards a zero of the gradient, reversed. */
	double[] newton(double[] gradient, double damping);
}
