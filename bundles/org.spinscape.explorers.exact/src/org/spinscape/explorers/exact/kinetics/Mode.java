// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.kinetics;

/**
 * An eigenvalue of the operator {@code 1 - P}.
 *
 * @param value    the eigenvalue; NaN if there is no such mode
 * @param residual norm of the residual of the symmetrised form for a normalised vector: an eigenvalue lies within it
 */
record Mode(double value, double residual) {

	static final Mode NONE = new Mode(Double.NaN, 0);
}
