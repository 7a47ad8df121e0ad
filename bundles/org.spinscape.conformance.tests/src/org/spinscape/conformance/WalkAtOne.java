// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.StateSpace;

/**
 * A walk from a random state that stays at temperature 1: all of a sampler but its sweep.
 *
 * @param <C> configurations
 */
abstract class WalkAtOne<C extends Configuration> implements SingleSystemSampler {

	final RandomStream random;
	final EnergyTracker<C> walker;
	private final StateSpace<C> space;

	WalkAtOne(Hamiltonian<C> model, RandomStream random) {
		this.random = random;
		space = model.space();
		walker = model.track(space.random(random));
	}

	/** Whether the state of the random stream is part of what it saves. */
	boolean keepsStream() {
		return true;
	}

	@Override
	public EnergyTracker<?> walker() {
		return walker;
	}

	@Override
	public final double temperature() {
		return 1;
	}

	@Override
	public final void temperature(double temperature) {
		throw new IllegalStateException("this sampler stays at temperature 1");
	}

	@Override
	public final boolean equilibrium() {
		return true;
	}

	@Override
	public final void save(DataOutput out) throws IOException {
		space.write(walker.configuration(), out);
		if (keepsStream()) {
			random.save(out);
		}
	}

	@Override
	public final void restore(DataInput in) throws IOException {
		walker.reset(space.read(in));
		if (keepsStream()) {
			random.restore(in);
		}
	}
}
