// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.WalkerBatch;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.StateSpace;

/** The lowest state that several walkers have been in, looked at after each sweep. */
public final class BestRecord implements BestState {

	private double energy = Double.POSITIVE_INFINITY;
	private Configuration state;

	/** Looks at what a walker of a batch has seen, within its sweeps if it remembers that. */
	public void look(WalkerBatch batch, int index) {
		Optional<BestState> remembered = batch.bestState(index);
		if (remembered.isEmpty()) {
			look(batch.walker(index));
		} else if (remembered.get().bestEnergy() < energy) {
			offer(remembered.get().bestEnergy(), remembered.get().bestConfiguration());
		}
	}

	/** Looks at where a walker is. */
	public void look(EnergyTracker<?> walker) {
		if (walker.energy() < energy) {
			offer(walker.energy(), walker.configuration().copy());
		}
	}

	/** Takes a state over if it is lower. @param candidate not changed any more */
	public void offer(double candidateEnergy, Configuration candidate) {
		if (candidateEnergy < energy) {
			energy = candidateEnergy;
			state = candidate;
		}
	}

	@Override
	public double bestEnergy() {
		return energy;
	}

	@Override
	public Configuration bestConfiguration() {
		return state.copy();
	}

	/** Writes the record. */
	public void save(StateSpace<?> space, DataOutput out) throws IOException {
		out.writeDouble(energy);
		SavedState.write(space, state, out);
	}

	/** Continues from {@link #save}. */
	public void restore(StateSpace<?> space, DataInput in) throws IOException {
		energy = in.readDouble();
		state = space.read(in);
	}
}
