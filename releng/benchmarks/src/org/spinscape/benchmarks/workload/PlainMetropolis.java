// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks.workload;

import java.util.SplittableRandom;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.space.IsingConfiguration;

/** Metropolis as one writes it down: spins in an array, the field summed up at each attempt, an exponential. */
final class PlainMetropolis {

	private final PairCouplings pairs;
	private final byte[] spins;
	private final SplittableRandom random;

	PlainMetropolis(Hamiltonian<IsingConfiguration> model, long seed) {
		pairs = model.capability(PairCouplings.class).orElseThrow();
		spins = new byte[pairs.spins()];
		random = new SplittableRandom(seed);
		for (int i = 0; i < spins.length; i++) {
			spins[i] = (byte) (random.nextBoolean() ? 1 : -1);
		}
	}

	void sweep(double beta) {
		int[] offsets = pairs.offsets();
		int[] neighbours = pairs.neighbours();
		double[] couplings = pairs.couplings();
		for (int i = 0; i < spins.length; i++) {
			double field = 0;
			for (int k = offsets[i]; k < offsets[i + 1]; k++) {
				field += couplings[k] * spins[neighbours[k]];
			}
			double delta = 2 * spins[i] * field;
			if (delta <= 0 || random.nextDouble() < Math.exp(-beta * delta)) {
				spins[i] = (byte) -spins[i];
			}
		}
	}
}
