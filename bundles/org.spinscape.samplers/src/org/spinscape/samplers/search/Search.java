// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.search;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.Configuration;
import org.spinscape.samplers.Walk;

/**
 * A walk that is out for low states.
 *
 * @param <C> configurations
 */
abstract class Search<C extends Configuration> extends Walk<C> {

	/** Begins at a start of its own. */
	Search(Hamiltonian<C> hamiltonian, RandomStream random, StartState<C> start) {
		super(hamiltonian, random, start);
	}

	@Override
	public double temperature(int slot) {
		return Double.NaN;
	}

	@Override
	public final boolean equilibrium() {
		return false;
	}
}
