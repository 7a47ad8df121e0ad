// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.io.DataInput;
import java.io.DataOutput;
import java.util.List;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.space.Configuration;

/** A sampler at its start that keeps two temperatures of its own: what not every explorer can walk with. */
record TwoTemperatures(List<EnergyTracker<?>> walkers) implements Sampler {

	static <C extends Configuration> TwoTemperatures of(Hamiltonian<C> model) {
		return new TwoTemperatures(List.of(model.track(model.space().create()), model.track(model.space().create())));
	}

	@Override
	public void sweep() {
		throw new IllegalStateException("nothing runs before the run");
	}

	@Override
	public int slots() {
		return walkers.size();
	}

	@Override
	public EnergyTracker<?> walker(int slot) {
		return walkers.get(slot);
	}

	@Override
	public double temperature(int slot) {
		return 1 + slot;
	}

	@Override
	public boolean equilibrium() {
		return true;
	}

	@Override
	public void save(DataOutput out) {
		// it has no state
	}

	@Override
	public void restore(DataInput in) {
		// as above
	}
}
