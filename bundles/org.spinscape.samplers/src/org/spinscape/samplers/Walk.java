// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.Configuration;

/**
 * What samplers of one walker have in common: the walker, its random stream, the lowest state seen, and how all this
 * is saved.
 *
 * @param <C> configurations
 */
public abstract class Walk<C extends Configuration> implements Sampler, BestState {

	protected final Hamiltonian<C> hamiltonian;
	protected final RandomStream random;
	protected final EnergyTracker<C> walker;
	private final BestKeeper best;

	/** Starts where {@code walker} is. */
	protected Walk(Hamiltonian<C> hamiltonian, RandomStream random, EnergyTracker<C> walker) {
		this.hamiltonian = hamiltonian;
		this.random = random;
		this.walker = walker;
		best = new BestKeeper(walker);
	}

	/** Begins at a start of its own. */
	protected Walk(Hamiltonian<C> hamiltonian, RandomStream random, StartState<C> start) {
		this(hamiltonian, random, hamiltonian.track(start.draw(random)));
	}

	/** Carries out a move and keeps an eye on the lowest state. @param delta its energy change */
	protected final void move(int move, double delta) {
		best.leaving(delta);
		walker.accept(move);
		best.arrived();
	}

	/** The lowest state, for samplers that make moves in other ways. */
	protected final BestKeeper best() {
		return best;
	}

	@Override
	public final int slots() {
		return 1;
	}

	@Override
	public final EnergyTracker<C> walker(int slot) {
		return walker;
	}

	@Override
	public final double bestEnergy() {
		return best.energy();
	}

	@Override
	public final Configuration bestConfiguration() {
		return best.configuration();
	}

	@Override
	public void save(DataOutput out) throws IOException {
		random.save(out);
		SavedState.writeWalker(hamiltonian.space(), walker, out);
		best.save(hamiltonian.space(), out);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		random.restore(in);
		SavedState.readWalker(hamiltonian, walker, in);
		best.restore(hamiltonian.space(), in);
	}
}
