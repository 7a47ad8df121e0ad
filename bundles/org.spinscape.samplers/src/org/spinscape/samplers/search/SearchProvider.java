// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.search;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;

/** All searchers work on every space with elementary moves; some on smooth ones, too. */
abstract class SearchProvider implements SamplerProvider {

	@Override
	public final Sampler create(SamplerSetup setup) {
		return create(setup.hamiltonian(), setup);
	}

	private <C extends Configuration> Sampler create(Hamiltonian<C> hamiltonian, SamplerSetup setup) {
		if (!(hamiltonian.space() instanceof DiscreteSpace<C>)) {
			return withoutMoves(setup);
		}
		return search(hamiltonian, setup);
	}

	/** Builds the searcher of a space without elementary moves; the default refuses. */
	Sampler withoutMoves(SamplerSetup setup) {
		throw ParameterException.unsuited("there are no elementary moves on " + setup.hamiltonian().space().description()
				+ "; use basin-hopping or lbfgs");
	}

	/** Builds the searcher. */
	abstract <C extends Configuration> Sampler search(Hamiltonian<C> hamiltonian, SamplerSetup setup);
}
