// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;
import org.spinscape.core.space.StateSpace;

/**
 * A model under test with what the checks need: states to try it on, and how far two energies may differ. Every check
 * takes a probe of its own stream, so that the checks do not depend on each other.
 */
final class Probe<C extends Configuration> {

	/** Accuracy that trackers promise, per site. */
	private static final double PER_SITE = 1e-9;
	private static final int STATES = 20;

	private final Hamiltonian<C> model;
	private final RandomStream random;

	Probe(Hamiltonian<C> model, String check) {
		this.model = model;
		this.random = new StreamKey(0, StreamPurpose.TEST, check, 0, 0).open();
	}

	Hamiltonian<C> model() {
		return model;
	}

	StateSpace<C> space() {
		return model.space();
	}

	RandomStream random() {
		return random;
	}

	/** A state drawn uniformly. */
	C state() {
		return space().random(random);
	}

	/** A few states: the reference state and some at random. */
	List<C> states() {
		List<C> states = new ArrayList<>();
		states.add(space().create());
		for (int i = 0; i < STATES; i++) {
			states.add(state());
		}
		return states;
	}

	boolean discrete() {
		return space() instanceof DiscreteSpace<C>;
	}

	/** The space with its moves; ask {@link #discrete()} first. */
	DiscreteSpace<C> moves() {
		return (DiscreteSpace<C>) space();
	}

	/** Moves to try from the state of a walker: all if they are few, else a selection. */
	int[] someMoves(EnergyTracker<C> walker, int most) {
		int[] moves = new int[Math.min(most, walker.moves())];
		for (int i = 0; i < moves.length; i++) {
			moves[i] = moves.length == walker.moves() ? i : random.nextInt(walker.moves());
		}
		return moves;
	}

	/** Makes random moves. */
	void wander(EnergyTracker<C> walker, int steps) {
		for (int step = 0; step < steps; step++) {
			walker.accept(random.nextInt(walker.moves()));
		}
	}

	/** How far a tracker's energy may lie off the full evaluation: not at all where energies are integers. */
	double tolerance() {
		return model.capability(IntegerEnergies.class).isPresent() ? 0 : PER_SITE * space().sites();
	}

	/** Requires an energy change to agree with the difference of two energies, which is rounded itself. */
	void requireClose(double expected, double seen, String detail, Object... values) {
		boolean close = Math.abs(expected - seen) <= PER_SITE * space().sites();
		unless(close, "%s: %s instead of %s", String.format(Locale.ROOT, detail, values), seen, expected);
	}

	/** Requires an energy to agree with the full evaluation. */
	void requireEqual(double expected, double seen, String detail, Object... values) {
		boolean same = Math.abs(expected - seen) <= tolerance();
		unless(same, "%s: %s instead of %s", String.format(Locale.ROOT, detail, values), seen, expected);
	}
}
