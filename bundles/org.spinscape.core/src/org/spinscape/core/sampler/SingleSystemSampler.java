// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.sampler;

import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyTracker;

/** A sampler with one walker whose temperature may be set: what parallel tempering and annealing are built on. */
public interface SingleSystemSampler extends Sampler {

	/** Why a sampler is none of one system, with the remedy, in one sentence; empty if it is. */
	static Optional<String> refuse(Sampler sampler) {
		return sampler instanceof SingleSystemSampler ? Optional.empty()
				: Optional.of("it keeps temperatures of its own; use a sampler of one system, for example metropolis");
	}

	/** The walker. */
	EnergyTracker<?> walker();

	/** The present temperature in J/k_B. */
	double temperature();

	/** Sets the temperature in J/k_B. @param temperature positive, or +infinity for random states */
	void temperature(double temperature);

	@Override
	default int slots() {
		return 1;
	}

	@Override
	default EnergyTracker<?> walker(int slot) {
		return walker();
	}

	@Override
	default double temperature(int slot) {
		return temperature();
	}
}
