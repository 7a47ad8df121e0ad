// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.saddles;

import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;

import org.spinscape.core.explorer.Pace;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.explorers.sampled.minima.Reduction;

/**
 * Fills the landscape from one minimum upwards, the lowest bank first: the level at which water first falls below the
 * start is the exact height of its lowest saddle. If the water runs out before, its level is a bound from below: no
 * way down stays under it.
 */
final class Flood {

	/** Rough memory of a state in the queue and the map. */
	static final long STATE_BYTES = 250;
	/** States at the water's edge for each one filled, at most. */
	static final int AROUND = 16;

	private final Hamiltonian<IsingConfiguration> hamiltonian;
	private final Reduction<IsingConfiguration> reduction;
	private final EnergyTracker<IsingConfiguration> walker;
	private final double same;
	private final Map<IsingConfiguration, Bank> seen = new HashMap<>();
	private final PriorityQueue<Bank> queue;

	/** A state at the water's edge, and where the water came from. */
	private record Bank(IsingConfiguration state, double energy, Bank before, int flip) {
	}

	/**
	 * What came of it.
	 *
	 * @param bound    no way to a lower state (or an equal one of lower rank that is known) stays below this, in J
	 * @param complete whether the bound is the height of the lowest saddle
	 * @param reached  number of the known lower minimum that was reached; -1 if none was
	 * @param height   of the way there
	 * @param flips    that way
	 * @param below    a lower state that was reached; null if none was
	 */
	record Outcome(double bound, boolean complete, int reached, double height, int[] flips, IsingConfiguration below) {
	}

	/** @param same energies that differ by less are equal, in J */
	Flood(Hamiltonian<IsingConfiguration> hamiltonian, double same) {
		this.hamiltonian = hamiltonian;
		this.same = same;
		reduction = new Reduction<>(hamiltonian);
		walker = hamiltonian.track(hamiltonian.space().create());
		queue = new PriorityQueue<>((one, other) -> {
			int order = Double.compare(one.energy(), other.energy());
			return order != 0 ? order : reduction.compare(one.state(), other.state());
		});
	}

	/**
	 * Floods.
	 *
	 * @param start  a minimum
	 * @param lower  gives the number of a known minimum that is lower than it, or equal and of lower rank; else null
	 * @param lid    height of the lowest way down that is known, infinite if none is
	 * @param states how many may be filled
	 */
	Outcome from(IsingConfiguration start, Function<IsingConfiguration, Integer> lower, double lid, int states, Pace pace) {
		double ground = hamiltonian.energy(start);
		double level = ground;
		double exit = Double.NaN;
		IsingConfiguration below = null;
		push(new Bank(start, ground, null, -1), lid);
		for (int filled = 0; filled < states && seen.size() < (long) AROUND * states; filled++) {
			pace.did(1);
			Bank bank = queue.poll();
			if (bank == null) { // everything under the lid is full
				return new Outcome(below == null ? lid : exit, true, -1, Double.NaN, null, below);
			}
			level = Math.max(level, bank.energy());
			if (below == null && bank.energy() < ground - same) {
				exit = level;
				below = bank.state();
			}
			Integer known = lower.apply(bank.state());
			if (known != null) {
				double bound = below == null ? level : exit;
				return new Outcome(bound, true, known, level, way(bank), below);
			}
			spread(bank, lid);
		}
		return new Outcome(below == null ? level : exit, below != null, -1, Double.NaN, null, below);
	}

	private void spread(Bank bank, double lid) {
		walker.reset(bank.state());
		for (int site = 0; site < walker.moves(); site++) {
			double energy = walker.energy() + walker.delta(site);
			if (energy < lid - same) {
				IsingConfiguration neighbour = bank.state().copy();
				neighbour.flip(site);
				push(new Bank(reduction.reduce(neighbour), energy, bank, site), lid);
			}
		}
	}

	private void push(Bank bank, double lid) {
		if (bank.energy() < lid && seen.putIfAbsent(bank.state(), bank) == null) {
			queue.add(bank);
		}
	}

	/** Flips from the start; taking a mirror image on the way does not change which site is next. */
	private static int[] way(Bank end) {
		int length = 0;
		for (Bank bank = end; bank.before() != null; bank = bank.before()) {
			length++;
		}
		int[] flips = new int[length];
		for (Bank bank = end; bank.before() != null; bank = bank.before()) {
			flips[--length] = bank.flip();
		}
		return flips;
	}
}
