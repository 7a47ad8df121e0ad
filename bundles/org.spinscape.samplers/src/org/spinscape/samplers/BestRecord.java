// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.StateSpace;

/** The lowest state that several samplers have seen, looked at after each sweep. */
final class BestRecord {

	private double energy = Double.POSITIVE_INFINITY;
	private Configuration state;

	/** Looks at what a sampler has seen, within its sweeps if it remembers that. */
	void look(SingleSystemSampler sampler) {
		double seen = Dynamics.bestEnergy(sampler);
		if (seen < energy) {
			offer(seen, sampler instanceof BestState best ? best.bestConfiguration()
					: sampler.walker().configuration().copy());
		}
	}

	/** Takes a state over if it is lower. @param candidate not changed any more */
	void offer(double candidateEnergy, Configuration candidate) {
		if (candidateEnergy < energy) {
			energy = candidateEnergy;
			state = candidate;
		}
	}

	double energy() {
		return energy;
	}

	Configuration configuration() {
		return state.copy();
	}

	void save(DataOutput out) throws IOException {
		out.writeDouble(energy);
		StateText.write(state, out);
	}

	void restore(StateSpace<?> space, DataInput in) throws IOException {
		energy = in.readDouble();
		state = StateText.read(space, in);
	}
}
