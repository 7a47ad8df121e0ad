// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.single;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.StartStates;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** Metropolis without rejections. */
@Component(service = SamplerProvider.class)
public final class NFoldWay implements SamplerProvider {

	private static final ParameterSchema SCHEMA = StartStates.declare(ParameterSchema.builder().positive("temperature", 1)
			.unit("J/k_B")
			.describe("Temperature of the heat bath.")).build();

	@Override
	public String id() {
		return "n-fold-way";
	}

	@Override
	public String name() {
		return "N-fold way (rejection-free Metropolis)";
	}

	@Override
	public String description() {
		return "The same Markov chain as metropolis(order=random), in the same time, but goes straight to the next accepted"
				+ " move. Worth it where nearly all moves are refused: sparse models at low temperature, first-passage"
				+ " times. For Ising spins.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("A. B. Bortz, M. H. Kalos, J. L. Lebowitz",
						"A new algorithm for Monte Carlo simulation of Ising spin systems", "J. Comput. Phys. 17, 10", 1975,
						"10.1016/0021-9991(75)90060-1"),
				new Reference("D. T. Gillespie",
						"A general method for numerically simulating the stochastic time evolution of coupled chemical"
								+ " reactions",
						"J. Comput. Phys. 22, 403", 1976, "10.1016/0021-9991(76)90041-3"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(NFoldSampler.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Sampler create(SamplerSetup setup) {
		if (!(setup.hamiltonian().space() instanceof IsingSpace)) {
			throw ParameterException.unsuited("the n-fold way is for Ising spins, not for "
					+ setup.hamiltonian().space().description() + "; use metropolis");
		}
		@SuppressWarnings("unchecked") // the space says so
		Hamiltonian<IsingConfiguration> model = (Hamiltonian<IsingConfiguration>) setup.hamiltonian();
		return new NFoldSampler(model, model.capability(PairCouplings.class).orElse(null), setup.random(), StartStates.of(
				model, setup.parameters()),
				setup.parameters().real("temperature"));
	}
}
