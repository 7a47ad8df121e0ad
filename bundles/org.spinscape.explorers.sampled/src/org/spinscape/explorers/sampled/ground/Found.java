// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.Optional;

import org.spinscape.core.explorer.BudgetWatch;
import org.spinscape.core.space.Configuration;

/**
 * What came of one search.
 *
 * @param state   the best state
 * @param energy  its energy in J
 * @param reached whether the target was reached
 * @param proven  whether no state is lower
 * @param effort  sweeps made, or moves looked at by a model's own search, up to the best state if the target was
 *                reached and in all otherwise
 * @param seconds time for them
 * @param watch   what its budget was watched by; empty if it has none
 * @param method  what was done, in words
 */
record Found(Configuration state, double energy, boolean reached, boolean proven, double effort, double seconds,
		Optional<BudgetWatch> watch, String method) {

	/** Of a search with a budget. */
	Found(Configuration state, double energy, boolean reached, boolean proven, double effort, Clock clock, String method) {
		this(state, energy, reached, proven, effort, clock.seconds(), Optional.of(clock.watch()), method);
	}
}
