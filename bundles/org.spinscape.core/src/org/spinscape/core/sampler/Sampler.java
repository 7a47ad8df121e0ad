// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.sampler;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.result.Result;

/**
 * Moves one or several walkers through a landscape. Owned by one thread. A sampler has one <em>slot</em> per
 * temperature that it keeps; a single-system sampler has one slot.
 */
public interface Sampler {

	/**
	 * Advances every walker by one sweep: as many attempted moves as there are sites; where moves are drawn from a list
	 * of proposals of which some lead nowhere, as many as there are proposals.
	 */
	void sweep();

	/** Number of slots. */
	int slots();

	/** Number of systems that a sweep moves: the slots, and more where a slot stands for a population. */
	default int systems() {
		return slots();
	}

	/** The walker that now sits in a slot. */
	EnergyTracker<?> walker(int slot);

	/** Temperature of a slot in J/k_B; NaN where temperature has no meaning. */
	double temperature(int slot);

	/**
	 * Whether the states visited are meant to follow the Boltzmann distribution at {@link #temperature}. Averages of
	 * an annealing run or a descent are recorded but not reported as thermal means; those of a
	 * {@link GeneralisedEnsemble} are reweighted.
	 */
	boolean equilibrium();

	/**
	 * Whether one system moves at one temperature all along, {@code temperature(0)}, with the noise that belongs to it:
	 * what studies of dynamics at a temperature ask for. Samplers of equilibrium with one slot do; so does dynamics whose
	 * law is that of Boltzmann but for an error of its time step, and says so. Annealing, descents and searches do not.
	 */
	default boolean keepsTemperature() {
		return slots() == 1 && equilibrium() && !Double.isNaN(temperature(0));
	}

	/** What the sampler says about its own run: acceptance, swap rates, round trips. */
	default List<Result> report() {
		return List.of();
	}

	/** What carries out the sweeps, in a few words for the run's manifest, and why it is nothing faster if so. */
	default String kernel() {
		return "move by move";
	}

	/** Writes the complete state, its random stream included. */
	void save(DataOutput out) throws IOException;

	/** Continues from {@link #save(DataOutput)}; afterwards the run goes on bit for bit as if never stopped. */
	void restore(DataInput in) throws IOException;
}
