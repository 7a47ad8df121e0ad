// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.kinetics;

import org.spinscape.core.explorer.ExplorerContext;

/**
 * The eigenvalues of the transition matrix that are largest in magnitude after 1.
 *
 * @param all      of all states: the larger magnitude of the two sectors
 * @param even     of functions that do not change under the flip of all spins; the same as {@code all} if states are
 *                 not a quotient
 * @param residual largest residual of the eigenvectors
 */
record RelaxationModes(double all, double even, double residual) {

	/** Many times the error of a rough eigenvalue, which is of the order of its residual squared. */
	private static final double CLEARLY = 0.02;

	static final RelaxationModes UNKNOWN = new RelaxationModes(Double.NaN, Double.NaN, Double.NaN);

	/** @param quotient whether the states of the network stand for their mirror images, too */
	static RelaxationModes of(FluxNetwork network, boolean quotient, ExplorerContext context, String phase) {
		Mode even = largest(network, context, phase);
		if (!quotient) {
			return new RelaxationModes(even.value(), even.value(), even.residual());
		}
		Mode odd = largest(network.antisymmetric(), context, phase);
		return new RelaxationModes(maximum(even.value(), odd.value()), even.value(),
				Math.max(even.residual(), odd.residual()));
	}

	private static Mode largest(FluxNetwork network, ExplorerContext context, String phase) {
		Mode slow = new ExtremeMode(network, 1).find(ExtremeMode.FINE, context, phase);
		ExtremeMode search = new ExtremeMode(network, -1);
		Mode alternating = search.find(ExtremeMode.ROUGH, context, phase);
		if (Math.abs(1 - alternating.value()) < Math.abs(1 - slow.value()) - CLEARLY) {
			return new Mode(Math.abs(1 - slow.value()), slow.residual());
		}
		alternating = search.find(ExtremeMode.FINE, context, phase);
		return new Mode(maximum(Math.abs(1 - slow.value()), Math.abs(1 - alternating.value())),
				Math.max(slow.residual(), alternating.residual()));
	}

	/** Of two, one of which may be missing. */
	private static double maximum(double a, double b) {
		return Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.max(a, b);
	}
}
