// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.search;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.StartStates;
import org.spinscape.core.space.Configuration;
import org.spinscape.kernels.descent.Hop;
import org.spinscape.samplers.smooth.SmoothModel;

/** Metropolis on local minima. */
@Component(service = SamplerProvider.class)
public final class BasinHopping extends SearchProvider {

	private static final ParameterSchema SCHEMA = StartStates.declare(ParameterSchema.builder().positive("temperature", 1)
			.unit("J/k_B")
			.describe("Temperature at which a new minimum is accepted: of the order of differences between minima.")
			.real("kick", 0.05, 0, 1).unit("of the sites")
			.describe("Random moves made from a minimum before the descent to the next, as a share of the number of"
					+ " sites; two at least. For spaces with elementary moves.")
			.positive("displacement", 0.2).unit("of a component")
			.describe(
					"Standard deviation of the kick of each component on a smooth landscape, in units of the usual size of a"
							+ " component.")
			.real("tolerance", 1e-5, 0, Double.POSITIVE_INFINITY).unit("J")
			.describe("Length of the gradient at which a descent on a smooth landscape is at rest.")
			.integer("steps", 20_000, 1, 100_000_000)
			.describe("Steps after which a descent on a smooth landscape is given up."))
			.build();

	@Override
	public String id() {
		return "basin-hopping";
	}

	@Override
	public String name() {
		return "Basin hopping";
	}

	@Override
	public String description() {
		return "Each sweep kicks the walker out of its minimum, lets it descend to another, and accepts that by"
				+ " the Metropolis rule. A walk on the landscape of minima, without the barriers between them. Descents are greedy"
				+ " where there are elementary moves, and quasi-Newton ones on smooth landscapes.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("D. J. Wales, J. P. K. Doye",
				"Global optimization by basin-hopping and the lowest energy structures of Lennard-Jones clusters containing"
						+ " up to 110 atoms",
				"J. Phys. Chem. A 101, 5111", 1997, "10.1021/jp970984n"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(Hopping.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	<C extends Configuration> Sampler search(Hamiltonian<C> hamiltonian, SamplerSetup setup) {
		int kick = (int) Math.round(setup.parameters().real("kick") * hamiltonian.space().sites());
		return new BasinHoppingSampler<>(hamiltonian, setup.random(), StartStates.of(hamiltonian, setup.parameters()), setup
				.parameters().real("temperature"),
				Math.max(2, kick));
	}

	@Override
	Sampler withoutMoves(SamplerSetup setup) {
		SmoothModel model = SmoothModel.of(setup);
		Gradient gradient = model.hamiltonian().capability(Gradient.class)
				.orElseThrow(() -> ParameterException.unsuited("the model has no gradient"));
		Parameters p = setup.parameters();
		Hop hop = new Hop(model.space(), gradient.preciseEvaluator(setup.threads()), p.real("displacement"),
				p.real("tolerance"), p.integer("steps"));
		return new SmoothHoppingSampler(model, hop, setup.random(), StartStates.of(model.hamiltonian(), p),
				p.real("temperature"));
	}
}
