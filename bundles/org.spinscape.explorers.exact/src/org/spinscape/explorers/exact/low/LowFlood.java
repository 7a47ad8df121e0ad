// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.low;

import java.util.Optional;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.EnergyResolution;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.explorers.exact.graph.StateSet;

/**
 * Collects all states at or below a lid that single moves connect with given ones without rising above it. The lid lies
 * a window above the lowest energy known, and sinks if a lower state turns up.
 */
final class LowFlood<C extends Configuration> {

	/** Costs of moves may have gathered rounding; energies from scratch then decide. */
	private static final double SLACK = 1e-6;
	private static final int ASK = 64;

	private final Hamiltonian<C> hamiltonian;
	private final FiniteSpace<C> space;
	private final double window;
	private final int most;
	private final double quantum;
	private final EnergyResolution resolution;
	private final EnergyTracker<C> tracker;
	private final C state;
	private final StateSet found = new StateSet();
	private int done;
	private double lowest = Double.POSITIVE_INFINITY;

	/** @param window height of the lid in J @param most more states than this are refused */
	LowFlood(Hamiltonian<C> hamiltonian, double window, int most) {
		this.hamiltonian = hamiltonian;
		this.space = (FiniteSpace<C>) hamiltonian.space();
		this.window = window;
		this.most = most;
		Optional<IntegerEnergies> whole = hamiltonian.capability(IntegerEnergies.class);
		quantum = whole.map(IntegerEnergies::quantum).orElse(0.0);
		resolution = EnergyResolution.of(hamiltonian);
		state = space.create();
		tracker = hamiltonian.track(state);
	}

	private double energy(long index) {
		space.assign(state, index);
		double energy = hamiltonian.energy(state);
		return quantum > 0 ? Math.rint(energy / quantum) * quantum : energy + 0.0;
	}

	/** The highest energy of a state that is wanted. */
	double lid() {
		return lowest + window;
	}

	/** Takes note of the energy of a state, which may lower the lid. @return its index */
	long note(long index) {
		lowest = Math.min(lowest, energy(index));
		return index;
	}

	/**
	 * Starts from one more state, if that is low enough.
	 *
	 * @return its number, or -1 if it lies above the lid
	 * @throws TooManyLowStates if there are more than wanted
	 */
	int from(long index, ExplorerContext context) throws TooManyLowStates {
		int known = found.find(index);
		if (known >= 0) {
			return known;
		}
		double energy = energy(index);
		lowest = Math.min(lowest, energy);
		if (energy > lid()) {
			return -1;
		}
		int number = found.size();
		add(index, energy);
		while (done < found.size()) {
			if (done % ASK == 0) {
				context.checkCancelled();
				context.done(done);
			}
			spread(done++);
		}
		return number;
	}

	private void spread(int number) throws TooManyLowStates {
		if (found.energy(number) > lid()) {
			return; // the lid has sunk since
		}
		long index = found.state(number);
		space.assign(state, index);
		tracker.reset(space.cast(state.copy()));
		int degree = space.degree(index);
		for (int move = 0; move < degree; move++) {
			if (tracker.energy() + tracker.delta(move) > lid() + SLACK * (1 + Math.abs(lowest))) {
				continue;
			}
			long neighbour = space.neighbour(index, move);
			if (found.find(neighbour) < 0) {
				double energy = energy(neighbour);
				lowest = Math.min(lowest, energy);
				if (energy <= lid()) {
					add(neighbour, energy);
				}
			}
		}
	}

	private void add(long index, double energy) throws TooManyLowStates {
		if (found.size() == most) {
			throw new TooManyLowStates(most, window);
		}
		found.add(index, energy);
	}

	/** The end of a steepest descent from a random state; of several lowest moves the first is taken. */
	long quench(RandomStream random) {
		tracker.reset(space.random(random));
		while (true) {
			int best = -1;
			double gain = 0;
			for (int move = 0; move < tracker.moves(); move++) {
				double delta = tracker.delta(move);
				if (resolution.lower(delta, gain)) {
					gain = delta;
					best = move;
				}
			}
			if (best < 0) {
				return space.index(tracker.configuration());
			}
			tracker.accept(best);
		}
	}

	/** All states found, also some above the lid if that has sunk. */
	StateSet found() {
		return found;
	}
}
