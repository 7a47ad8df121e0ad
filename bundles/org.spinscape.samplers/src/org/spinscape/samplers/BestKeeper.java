// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.StateSpace;

/**
 * The lowest state of a walker. A copy is made only when the walker is about to leave a state that is the lowest so
 * far: on the way down nothing is copied.
 */
public final class BestKeeper {

	private final EnergyTracker<?> walker;
	private Configuration best;
	private double energy;
	/** Whether the walker is in the lowest state, of which no copy has been made. */
	private boolean here;

	/** Starts at the present state of {@code walker}. */
	public BestKeeper(EnergyTracker<?> walker) {
		this.walker = walker;
		energy = walker.energy();
		best = walker.configuration().copy();
	}

	/** Before each accepted move. @param delta its energy change */
	public void leaving(double delta) {
		if (here && delta >= 0) {
			best = walker.configuration().copy();
			here = false;
		}
	}

	/** After each accepted move. */
	public void arrived() {
		if (walker.energy() < energy) {
			energy = walker.energy();
			here = true;
		}
	}

	/** Takes the present state over if it is lower, after moves that were not told. */
	public void look() {
		if (walker.energy() < energy) {
			energy = walker.energy();
			best = walker.configuration().copy();
			here = false;
		}
	}

	/** The lowest energy. */
	public double energy() {
		return energy;
	}

	/** A copy of a state that has it. */
	public Configuration configuration() {
		return here ? walker.configuration().copy() : best.copy();
	}

	/** Writes all this. */
	public void save(StateSpace<?> space, DataOutput out) throws IOException {
		out.writeDouble(energy);
		out.writeBoolean(here);
		if (!here) {
			SavedState.write(space, best, out);
		}
	}

	/** Call when the walker has been restored. */
	public void restore(StateSpace<?> space, DataInput in) throws IOException {
		energy = in.readDouble();
		here = in.readBoolean();
		best = here ? null : space.read(in);
	}
}
