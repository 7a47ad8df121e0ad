// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.kind;

import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;

/** How a system moves through its landscape in time. */
public final class DynamicsKinds {

	/** Label of a correlation or displacement: the waiting time in sweeps. */
	public static final String WAITING_TIME = "waiting-time";
	/** Overlap of the state a time after the waiting time with that at the waiting time. */
	public static final ResultKind<Series> AGING_CORRELATION = ResultKind.series("aging-correlation",
			"Overlap of the state a time after the waiting time with that at the waiting time");
	/** How far a system has moved a time after the waiting time from where it was at the waiting time. */
	public static final ResultKind<Series> AGING_DISPLACEMENT = ResultKind.series("aging-displacement",
			"Mean-square displacement per component a time after the waiting time from the state at the waiting time");
	/** Probability that a run has not reached its goal. */
	public static final ResultKind<Series> SURVIVAL = ResultKind.series("survival",
			"Probability that a run has not reached its goal");
	/** Transitions in equilibrium from one end to the other. */
	public static final ResultKind<Scalar> REACTIVE_FLUX = ResultKind.scalar("reactive-flux", "1/step",
			"Transitions in equilibrium from the end that counts 0 to the other, per step");
	/** Transitions of a walk that was last at one end. */
	public static final ResultKind<Scalar> TRANSITION_RATE = ResultKind.scalar("transition-rate", "1/step",
			"Transitions per step of a walk that was last at the end that counts 0");

	private DynamicsKinds() {
	}
}
