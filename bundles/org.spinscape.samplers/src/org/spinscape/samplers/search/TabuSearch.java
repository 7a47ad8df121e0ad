// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.search;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.StartStates;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingSpace;

/** The best move that was not made lately. */
@Component(service = SamplerProvider.class)
public final class TabuSearch extends SearchProvider {

	private static final String TENURE = "tenure";
	private static final ParameterSchema SCHEMA = StartStates.declare(ParameterSchema.builder()
			.integer(TENURE, 0, 0, 1_000_000).unit("steps")
			.describe("For how many steps, and up to ten more at random, a spin may not be turned back; 0 takes a"
					+ " hundredth of the number of spins and ten."))
			.build();

	@Override
	public String id() {
		return "tabu-search";
	}

	@Override
	public String name() {
		return "Tabu search";
	}

	@Override
	public String description() {
		return "At each step makes the best single flip, downhill or uphill, of those not made lately; one that leads below"
				+ " the best state so far is always allowed. A strong optimiser for a few thousand spins; a sweep is as"
				+ " many steps as there are spins, each looking at all of them. For Ising spins.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("F. Glover", "Tabu search - part I", "ORSA J. Comput. 1, 190", 1989, "10.1287/ijoc.1.3.190"),
				new Reference("G. Palubeckis", "Multistart tabu search strategies for the unconstrained binary quadratic"
						+ " optimization problem", "Ann. Oper. Res. 131, 259", 2004, "10.1023/B:ANOR.0000039522.58036.68"));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	<C extends Configuration> Sampler search(Hamiltonian<C> hamiltonian, SamplerSetup setup) {
		if (!(hamiltonian.space() instanceof IsingSpace)) {
			throw ParameterException.unsuited("tabu search is for Ising spins, not for "
					+ hamiltonian.space().description() + "; use basin-hopping");
		}
		int sites = hamiltonian.space().sites();
		int tenure = setup.parameters().integer(TENURE);
		// Never all spins at once: there must be a move left.
		int longest = Math.max(0, sites - 1 - TabuSampler.SPREAD);
		return new TabuSampler<>(hamiltonian, setup.random(), StartStates.of(hamiltonian, setup.parameters()),
				Math.min(longest, tenure == 0 ? sites / 100 + 10 : tenure));
	}
}
