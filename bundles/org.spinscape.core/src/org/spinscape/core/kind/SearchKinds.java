// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.kind;

import org.spinscape.core.result.ColumnKind;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
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

	/** Column of {@link #WORK_DONE}: units of work, which the label {@code in} names. */
	public static final ColumnKind MADE = ColumnKind.whole("made");
	/** Column of {@link #WORK_DONE}: why it was no more. */
	public static final ColumnKind ENDED_BY = ColumnKind.words("ended-by");
	/** What was done of what a budget allows. */
	public static final ResultKind<Table> WORK_DONE = ResultKind.table("work-done",
			"What was done of what the budget allows, search by search, and what ended it: the amount of work, the time (then"
					+ " another machine would have done another amount; a repetition of the run does as much), an error that is small"
					+ " enough, or that it was found",
			MADE, ENDED_BY);

	private SearchKinds() {
	}
}
