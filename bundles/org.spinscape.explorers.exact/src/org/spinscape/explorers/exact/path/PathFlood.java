// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.path;

import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.LongPredicate;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.explorers.exact.graph.IntList;
import org.spinscape.explorers.exact.graph.StateSet;

/**
 * Water that rises from one state, always to the lowest state at its shore, until it reaches another. Each state remembers
 * the one from which it was reached. These edges are a minimum spanning tree of what is under water, an edge being as high
 * as the higher of its ends (Prim's algorithm), so that no two states of the way back can be joined lower than it joins
 * them.
 */
final class PathFlood<C extends Configuration> {

	private static final int ASK = 256;
	private static final long[] NONE = {};

	private final FiniteSpace<C> space;
	private final int most;
	private final double quantum;
	private final EnergyTracker<C> tracker;
	private final C state;
	private final StateSet found = new StateSet();
	private final IntList from = new IntList();
	private final PriorityQueue<Shore> shore = new PriorityQueue<>();

	/** A state next to the water: of equal ones the first found comes first, so that plains are crossed straight on. */
	private record Shore(double energy, int number) implements Comparable<Shore> {

		@Override
		public int compareTo(Shore other) {
			int order = Double.compare(energy, other.energy);
			return order != 0 ? order : Integer.compare(number, other.number);
		}
	}

	/**
	 * How far the water has come.
	 *
	 * @param path     the states of the lowest path, ends included; empty if there is none or none was found
	 * @param level    whether it was found; {@link Level#CANNOT_SAY} if too many states were covered before
	 * @param evidence in words
	 */
	record Outcome(long[] path, Level level, String evidence) {
	}

	/** @param most so many states are covered at most */
	PathFlood(Hamiltonian<C> hamiltonian, int most) {
		this.space = (FiniteSpace<C>) hamiltonian.space();
		this.most = most;
		Optional<IntegerEnergies> whole = hamiltonian.capability(IntegerEnergies.class);
		quantum = whole.map(IntegerEnergies::quantum).orElse(0.0);
		state = space.create();
		tracker = hamiltonian.track(state);
	}

	/** Looks for the lowest path. @param there whether a state is the other end */
	Outcome path(long start, LongPredicate there, ExplorerContext context) {
		context.phase("rising water", most);
		moveTo(start);
		add(start, level(tracker.energy()), -1);
		for (int done = 0; !shore.isEmpty(); done++) {
			if (found.size() > most) {
				return new Outcome(NONE, Level.CANNOT_SAY, "The water covers " + most
						+ " states before it reaches the other end; raise most, or take a smaller model");
			}
			if (done % ASK == 0) {
				context.checkCancelled();
				context.done(found.size());
			}
			Shore lowest = shore.poll();
			if (there.test(found.state(lowest.number()))) {
				return new Outcome(back(lowest.number()), Level.SUPPORTED, "Seen when the water had reached " + found.size()
						+ " states");
			}
			spread(lowest.number());
		}
		return new Outcome(NONE, Level.NOT_SUPPORTED, "No moves lead from one state to the other");
	}

	private void spread(int number) {
		long index = found.state(number);
		moveTo(index);
		int degree = space.degree(index);
		for (int move = 0; move < degree; move++) {
			long neighbour = space.neighbour(index, move);
			if (found.find(neighbour) < 0) {
				add(neighbour, level(tracker.energy() + tracker.delta(move)), number);
			}
		}
	}

	private void moveTo(long index) {
		space.assign(state, index);
		tracker.reset(state);
	}

	/** Rounding must not order states of equal energy. */
	private double level(double energy) {
		return quantum > 0 ? Math.rint(energy / quantum) * quantum : energy + 0.0;
	}

	private void add(long index, double energy, int parent) {
		shore.add(new Shore(energy, found.size()));
		found.add(index, energy);
		from.add(parent);
	}

	private long[] back(int end) {
		int length = 0;
		for (int at = end; at >= 0; at = from.get(at)) {
			length++;
		}
		long[] path = new long[length];
		for (int at = end; at >= 0; at = from.get(at)) {
			path[--length] = found.state(at);
		}
		return path;
	}
}
