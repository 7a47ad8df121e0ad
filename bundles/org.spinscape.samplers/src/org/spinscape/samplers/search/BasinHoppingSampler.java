// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.search;

import org.spinscape.core.hamiltonian.EnergyResolution;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.Descent;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.Configuration;

/** See {@link BasinHopping}, where there are elementary moves. */
final class BasinHoppingSampler<C extends Configuration> extends Hopping<C> {

	private final int kick;
	private final EnergyResolution resolution;

	BasinHoppingSampler(Hamiltonian<C> hamiltonian, RandomStream random, StartState<C> start, double temperature, int kick) {
		super(hamiltonian, random, start, temperature);
		this.kick = kick;
		resolution = EnergyResolution.of(hamiltonian);
		descend();
	}

	private void descend() {
		Descent.GREEDY.descend(walker, resolution, random);
		best().look();
	}

	@Override
	void hop() {
		for (int i = 0; i < kick; i++) {
			walker.accept(random.nextInt(walker.moves()));
		}
		descend();
	}
}
