// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.Configuration;

/**
 * A walk in equilibrium at a temperature that may be set.
 *
 * @param <C> configurations
 */
public abstract class OneWalker<C extends Configuration> extends Walk<C> implements SingleSystemSampler {

	private double temperature;

	/** Begins at a start of its own. */
	protected OneWalker(Hamiltonian<C> hamiltonian, RandomStream random, StartState<C> start, double temperature) {
		this(hamiltonian, random, hamiltonian.track(start.draw(random)), temperature);
	}

	/** Starts where {@code walker} is. */
	protected OneWalker(Hamiltonian<C> hamiltonian, RandomStream random, EnergyTracker<C> walker, double temperature) {
		super(hamiltonian, random, walker);
		this.temperature = temperature;
	}

	@Override
	public final EnergyTracker<C> walker() {
		return walker;
	}

	@Override
	public final double temperature() {
		return temperature;
	}

	@Override
	public void temperature(double value) {
		temperature = value;
	}

	@Override
	public final double temperature(int slot) {
		return temperature;
	}

	@Override
	public final boolean equilibrium() {
		return true;
	}

	@Override
	public void save(DataOutput out) throws IOException {
		super.save(out);
		out.writeDouble(temperature);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		super.restore(in);
		temperature(in.readDouble());
	}
}
