// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.kind;

import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;

/** What searches and samplers report of their work. */
public final class SearchKinds {

	/** Lowest energy that was found. */
	public static final ResultKind<Scalar> BEST_ENERGY = ResultKind.scalar("best-energy", "J",
			"Lowest energy that was found");
	/** State of the lowest energy that was found. */
	public static final ResultKind<Configurations> BEST_CONFIGURATION = ResultKind.configurations("best-configuration", "J",
			"State of the lowest energy that was found");
	/** Best value of the objective that was found. */
	public static final ResultKind<Scalar> BEST_OBJECTIVE = ResultKind.scalar("best-objective", ResultKind.OF_SUBJECT,
			"Best value of the objective that was found");
	/** Best value of the objective known from the literature. */
	public static final ResultKind<Scalar> BEST_KNOWN_OBJECTIVE = ResultKind.scalar("best-known-objective",
			ResultKind.OF_SUBJECT,
			"Best value of the objective known from the literature");
	/** Accepted moves per attempted move over the whole run. */
	public static final ResultKind<Scalar> ACCEPTANCE = ResultKind.scalar("acceptance", "",
			"Accepted moves per attempted move over the whole run");
	/** Times that replicas have gone from one end of the temperatures or energies to the other and back. */
	public static final ResultKind<Scalar> ROUND_TRIPS = ResultKind.scalar("round-trips", "",
			"Times that replicas have gone from one end of the temperatures or energies to the other and back");
	/** Whether the best state is a ground state. */
	public static final ResultKind<Verdict> GROUND_STATE = ResultKind.verdict("ground-state",
			"The best state is a ground state");

	private SearchKinds() {
	}
}
