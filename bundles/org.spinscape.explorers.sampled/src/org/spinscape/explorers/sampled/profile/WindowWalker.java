// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.ProposalTracker;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;

/**
 * A Metropolis walker that a window holds: moves that lead out are refused, which leaves the distribution within the window
 * as it is, Boltzmann's times a weight of the level. Outside, it takes no move that leads further away. Owned by one thread.
 *
 * @param <C> configurations
 */
final class WindowWalker<C extends Configuration> {

	/** After this many accepted moves the walker's sums are renewed: what trackers promise their accuracy for. */
	private static final int RENEW = 100_000;

	private final DiscreteSpace<C> space;
	private final Coordinate coordinate;
	private double temperature;
	private final RandomStream random;
	private final EnergyTracker<C> walker;
	private Window window;
	private int level;
	private int moved;

	WindowWalker(Hamiltonian<C> hamiltonian, DiscreteSpace<C> space, Coordinate coordinate, double temperature,
			RandomStream random, C start, Window window) {
		this.space = space;
		this.coordinate = coordinate;
		this.temperature = temperature;
		this.random = random;
		this.window = window;
		walker = hamiltonian.track(start);
		level = coordinate.level(start);
	}

	int level() {
		return level;
	}

	double energy() {
		return walker.energy();
	}

	C state() {
		return space.cast(walker.configuration().copy());
	}

	/** Lets another window hold it. */
	void move(Window other) {
		window = other;
	}

	/** Attempted moves of a sweep. */
	int attempts() {
		return walker instanceof ProposalTracker<C> proposing ? proposing.proposals() : space.sites();
	}

	/** @param value in J/k_B */
	void temperature(double value) {
		temperature = value;
	}

	void sweep() {
		for (int attempt = attempts(); attempt > 0; attempt--) {
			step();
		}
		if (moved > RENEW) {
			walker.refresh();
			moved = 0;
		}
	}

	private void step() {
		if (walker instanceof ProposalTracker<C> proposing) {
			propose(proposing);
			return;
		}
		int moves = walker.moves();
		int move = random.nextInt(moves);
		double most = most();
		double delta = walker.delta(move);
		if (coordinate.tellsMoves()) {
			int next = coordinate.after(walker.configuration(), move, level);
			if (allowed(next) && accepts(delta / temperature, next, most)) {
				walker.accept(move);
				arrive(next);
			}
			return;
		}
		walker.accept(move);
		int next = coordinate.level(walker.configuration());
		// The number of moves may differ from state to state: Hastings' correction.
		double cost = delta / temperature + StrictMath.log(walker.moves() / (double) moves);
		if (allowed(next) && accepts(cost, next, most)) {
			arrive(next);
		} else {
			walker.accept(space.inverse(walker.configuration(), move));
		}
	}

	private void propose(ProposalTracker<C> proposing) {
		double delta = proposing.propose(random.nextInt(proposing.proposals()));
		if (Double.isNaN(delta)) {
			return;
		}
		double cost = delta / temperature - proposing.logReverse();
		double most = most();
		if (window.has(level) && cost + window.bias()[level] - highestBias() > most) {
			return; // refused wherever it leads, and the level it leads to is dear to know
		}
		C before = state();
		proposing.take();
		int next = coordinate.level(walker.configuration());
		if (allowed(next) && accepts(cost, next, most)) {
			arrive(next);
		} else {
			walker.reset(before);
		}
	}

	private boolean allowed(int next) {
		return next != Coordinate.OUTSIDE && window.distance(next) <= window.distance(level);
	}

	/** On the way to its window each step nearer is taken: the equilibrium within is reached once it is there. */
	private boolean accepts(double cost, int next, double most) {
		return window.distance(next) < window.distance(level) || cost - window.bias()[next] + window.bias()[level] <= most;
	}

	/** The largest cost in units of T that Metropolis' rule accepts in this attempt. */
	private double most() {
		return -StrictMath.log(1 - random.nextDouble());
	}

	private double highestBias() {
		double highest = Double.NEGATIVE_INFINITY;
		for (int at = window.low(); at <= window.high(); at++) {
			highest = Math.max(highest, window.bias()[at]);
		}
		return highest;
	}

	private void arrive(int next) {
		level = next;
		moved++;
	}
}
