// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.SpinReflections;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;

/** The one reflection of Ising spins, which turns them over. */
record TinyReflections(PairCouplings pairs) implements SpinReflections {

	@Override
	public int[] offsets() {
		return pairs.offsets();
	}

	@Override
	public int[] neighbours() {
		return pairs.neighbours();
	}

	@Override
	public Reflection draw(Configuration state, RandomStream random) {
		IsingConfiguration spins = (IsingConfiguration) state;
		return new Reflection() {

			@Override
			public double loss(int site, int bond) {
				return 2 * pairs.couplings()[bond] * spins.spin(site) * spins.spin(pairs.neighbours()[bond]);
			}

			@Override
			public void reflect(int site) {
				spins.flip(site);
			}
		};
	}
}
