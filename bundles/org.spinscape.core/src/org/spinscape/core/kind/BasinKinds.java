// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.kind;

import org.spinscape.core.result.ColumnKind;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;

/** What is known of the gradient basins of a landscape whose states are all listed. */
public final class BasinKinds {

	/** Number of a minimum by rising energy, from 1. */
	public static final ColumnKind MINIMUM = ColumnKind.whole("minimum");
	/** An energy. */
	public static final ColumnKind ENERGY = ColumnKind.real("energy", "J");
	/** Number of states. */
	public static final ColumnKind STATES = ColumnKind.whole("states");
	/** A state as text. */
	public static final ColumnKind STATE = ColumnKind.words("state");
	/** All minima with the sizes of their basins. */
	public static final ResultKind<Table> GRADIENT_BASINS = ResultKind.table("gradient-basins",
			"Minima by rising energy with the number of states whose steepest descent ends there", MINIMUM, ENERGY, STATES,
			STATE);
	/** Boltzmann weight by minimum; label {@code temperature}. */
	public static final ResultKind<Series> BASIN_WEIGHT = ResultKind.series("basin-weight",
			"Equilibrium probability of the states whose steepest descent ends at a minimum");
	/** The minimum and the energy of every state. */
	public static final ResultKind<Table> BASIN_OF_STATE = ResultKind.table("basin-of-state",
			"The minimum at which steepest descent ends from each state, and its energy", MINIMUM, ENERGY);

	private BasinKinds() {
	}
}
