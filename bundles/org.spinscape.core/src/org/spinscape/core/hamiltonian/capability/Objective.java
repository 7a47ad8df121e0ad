// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import java.util.OptionalDouble;

/** The quantity that a user's optimisation problem speaks of, as a function of energy: the cut of a graph, say. */
public interface Objective {

	/** Its name, the label {@code objective} of results about it: {@code cut}. */
	String objectiveName();

	/** Its unit; empty if it has none. */
	String objectiveUnit();

	/** The objective of a state with this energy. A lower energy is always a better objective. */
	double objective(double energy);

	/** The best value known from the literature, if one is. */
	OptionalDouble bestKnown();
}
