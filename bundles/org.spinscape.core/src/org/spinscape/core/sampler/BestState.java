// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.sampler;

import org.spinscape.core.space.Configuration;

/**
 * A sampler that remembers the lowest state it has been in, at least at the ends of its sweeps. Of a sampler without
 * this power only the recorded states are seen.
 */
public interface BestState {

	/** The lowest energy since the start of the run, in J. */
	double bestEnergy();

	/** A copy of a state with that energy. */
	Configuration bestConfiguration();
}
