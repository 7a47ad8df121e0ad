// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.kind;

import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;

/** A landscape seen along the overlap with one state; the curves have one axis. */
public final class ProfileKinds {

	/** Free energy of the states with an overlap. */
	public static final ResultKind<Series> FREE_ENERGY = ResultKind.series("free-energy-profile",
			"Free energy F(q) = -T ln Z(q), Z(q) the sum of exp(-E/T) over the states with overlap q");
	/** Mean energy of the states with an overlap. */
	public static final ResultKind<Series> ENERGY = ResultKind.series("energy-profile",
			"Thermal mean of the energy over the states with overlap q");
	/** Entropy of the states with an overlap. */
	public static final ResultKind<Series> ENTROPY = ResultKind.series("entropy-profile",
			"Entropy S(q) = (E(q) - F(q)) / T of the states with overlap q");

	/** Potential along the overlap with a reference state in equilibrium. */
	public static final ResultKind<Series> FRANZ_PARISI_POTENTIAL = ResultKind.series("franz-parisi-potential",
			"Franz-Parisi potential V(q) = -(T/N) [ln P(q)], averaged over reference states in equilibrium at T'");

	/** Height of the barrier of free energy on the way to the reference state, in units of T. */
	public static final ResultKind<Scalar> FOLDING_BARRIER = ResultKind.scalar("folding-barrier", "k_B T",
			"Free energy of the top between the two deepest minima of F(q) above the minimum at lower overlap, over T; 0"
					+ " where F has one minimum only");
	/** How much of its way down the energy has made half-way to the reference state. */
	public static final ResultKind<Scalar> GUIDANCE = ResultKind.scalar("energy-guidance", "",
			"How much of its way down the energy E(q) has made half-way to the reference state: (E(q_0) - E(q_h)) / (E(q_0) -"
					+ " E(1)), q_0 the lowest overlap or 0, whichever is more, q_h half-way from there to 1. 1/2 for a straight"
					+ " slope, 1/4 for a parabola, near 0 for a golf hole");

	private ProfileKinds() {
	}
}
