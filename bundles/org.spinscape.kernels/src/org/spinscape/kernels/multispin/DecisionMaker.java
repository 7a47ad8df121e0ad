// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.kernels.walk.SpinRule;

/** Makes the random decisions of a group of replicas, and owns the random numbers for it. */
sealed interface DecisionMaker permits IndependentDecisions, SharedDecisions {

	/** Decisions for the positions of a chunk; valid until the next call. */
	Decisions decide(Chunk chunk, SpinRule rule);

	/** Writes the complete state. */
	void save(DataOutput out) throws IOException;

	/** Continues from a state written by {@link #save}. */
	void restore(DataInput in) throws IOException;
}
