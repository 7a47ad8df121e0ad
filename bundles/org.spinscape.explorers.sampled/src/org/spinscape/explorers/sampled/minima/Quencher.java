// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.minima;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.spinscape.core.hamiltonian.EnergyResolution;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.sampler.Descent;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;

/**
 * Leads states down to their inherent structures, always in the same way. On a plateau it looks for an exit breadth
 * first and goes on down from the first; a plateau without exit is the minimum. Owned by one thread.
 *
 * @param <C> configurations
 * @see <a href="https://doi.org/10.1103/PhysRevA.25.978">Stillinger, Weber, Phys. Rev. A 25, 978 (1982)</a>
 */
public final class Quencher<C extends Configuration> {

	private final Hamiltonian<C> hamiltonian;
	private final DiscreteSpace<C> space;
	private final Reduction<C> reduction;
	private final Way way;
	private final int mostOnPlateau;
	private final EnergyResolution resolution;
	private final EnergyTracker<C> walker;
	private final Runnable pause;

	/** A rule of descent. */
	public enum Way {
		/** The move that lowers the energy most; of several, the one of lowest number. */
		STEEPEST,
		/** Passes over all moves in order, taking each that lowers the energy, until a pass takes none. */
		GREEDY
	}

	/**
	 * For states of this model, whose space must be discrete.
	 *
	 * @param mostOnPlateau how many states of a plateau are looked at before the search for its exit is given up
	 * @param pause         called often while a large plateau is looked at; may throw to stop
	 */
	public Quencher(Hamiltonian<C> hamiltonian, Way way, int mostOnPlateau, Runnable pause) {
		this.pause = pause;
		this.hamiltonian = hamiltonian;
		this.way = way;
		this.mostOnPlateau = mostOnPlateau;
		space = (DiscreteSpace<C>) hamiltonian.space();
		reduction = new Reduction<>(hamiltonian);
		resolution = EnergyResolution.of(hamiltonian);
		walker = hamiltonian.track(space.create());
	}

	/** The minimum below a state. @param start not changed */
	public Inherent<C> quench(Configuration start) {
		walker.reset(space.cast(start));
		while (true) {
			descend();
			C bottom = space.cast(walker.configuration().copy());
			if (!besidePlateau()) {
				C state = reduction.reduce(bottom);
				return new Inherent<>(state, hamiltonian.energy(state), 1, true);
			}
			Inherent<C> minimum = explore(bottom);
			if (minimum != null) {
				return minimum;
			}
		}
	}

	private void descend() {
		if (way == Way.GREEDY) {
			Descent.GREEDY.descend(walker, resolution, null);
			return;
		}
		for (int move = lowest(); move >= 0; move = lowest()) {
			walker.accept(move);
		}
	}

	/** The move that lowers the energy most, -1 in a state without a lower neighbour. */
	private int lowest() {
		int chosen = -1;
		double best = 0;
		for (int move = 0; move < walker.moves(); move++) {
			double delta = walker.delta(move);
			// A little more than the best so far is no reason to prefer a later move: both are the same sum.
			if (resolution.lower(delta, best)) {
				best = delta;
				chosen = move;
			}
		}
		return chosen;
	}

	private boolean besidePlateau() {
		for (int move = 0; move < walker.moves(); move++) {
			if (resolution.level(walker.delta(move))) {
				return true;
			}
		}
		return false;
	}

	/** The plateau around a state as a minimum; null if it has an exit, in which the walker then is. */
	private Inherent<C> explore(C start) {
		Set<C> seen = new HashSet<>();
		List<C> queue = new ArrayList<>();
		seen.add(start);
		queue.add(start);
		for (int next = 0; next < queue.size(); next++) {
			C state = queue.get(next);
			pause.run();
			walker.reset(state);
			if (lowest() >= 0) {
				return null;
			}
			for (int move = 0; move < walker.moves(); move++) {
				if (resolution.level(walker.delta(move))) {
					C neighbour = space.cast(state.copy());
					space.apply(neighbour, move);
					if (seen.add(neighbour)) {
						queue.add(neighbour);
					}
				}
			}
			if (queue.size() > mostOnPlateau) {
				return unfinished(start, queue.size());
			}
		}
		return finished(queue);
	}

	private Inherent<C> finished(List<C> members) {
		Set<C> reduced = new HashSet<>();
		C first = null;
		for (C member : members) {
			C state = reduction.reduce(member);
			reduced.add(state);
			first = first == null || reduction.compare(state, first) < 0 ? state : first;
		}
		return new Inherent<>(first, hamiltonian.energy(first), reduced.size(), true);
	}

	/**
	 * Of a plateau too large to look at, a state that many others lead to: moves along it that go down in order. Null if
	 * that meets an exit, in which the walker then is.
	 */
	private Inherent<C> unfinished(C start, int seen) {
		C state = start;
		boolean moved = true;
		while (moved) {
			moved = false;
			pause.run();
			walker.reset(state);
			if (lowest() >= 0) {
				return null;
			}
			for (int move = 0; move < walker.moves() && !moved; move++) {
				if (resolution.level(walker.delta(move))) {
					C neighbour = space.cast(state.copy());
					space.apply(neighbour, move);
					moved = reduction.compare(reduction.reduce(neighbour), reduction.reduce(state)) < 0;
					state = moved ? neighbour : state;
				}
			}
		}
		C reduced = reduction.reduce(state);
		return new Inherent<>(reduced, hamiltonian.energy(reduced), seen, false);
	}
}
