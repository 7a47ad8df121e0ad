// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import java.io.DataInput;
import java.io.DataOutput;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.sampler.WalkerBatch;
import org.spinscape.core.space.IsingConfiguration;

/** Walkers of fixed energies, whose temperatures may change. */
record StillWalkers(double[] energies, double[] temperatures) implements WalkerBatch {

	StillWalkers(double... energies) {
		this(energies, new double[energies.length]);
	}

	@Override
	public int size() {
		return energies.length;
	}

	@Override
	public void sweep() {
		// they stay where they are
	}

	@Override
	public EnergyTracker<?> walker(int index) {
		return new EnergyTracker<IsingConfiguration>() {
			@Override
			public IsingConfiguration configuration() {
				throw new UnsupportedOperationException();
			}

			@Override
			public double energy() {
				return energies[index];
			}

			@Override
			public int moves() {
				return 0;
			}

			@Override
			public double delta(int move) {
				throw new UnsupportedOperationException();
			}

			@Override
			public void accept(int move) {
				throw new UnsupportedOperationException();
			}

			@Override
			public void reset(IsingConfiguration state) {
				throw new UnsupportedOperationException();
			}
		};
	}

	@Override
	public double temperature(int index) {
		return temperatures[index];
	}

	@Override
	public void temperature(int index, double temperature) {
		temperatures[index] = temperature;
	}

	@Override
	public boolean equilibrium() {
		return true;
	}

	@Override
	public String kernel() {
		return "";
	}

	@Override
	public void save(DataOutput out) {
		// nothing changes
	}

	@Override
	public void restore(DataInput in) {
		// nothing changes
	}
}
