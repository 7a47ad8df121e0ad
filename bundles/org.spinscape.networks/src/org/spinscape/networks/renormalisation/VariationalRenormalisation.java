// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.ParameterType.RealListType;
import org.spinscape.core.parameter.ParameterType.RealType;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.networks.boltzmann.SpinSource;
import org.spinscape.networks.boltzmann.TrainingPlan;

/** A stack of machines trained on spins of the square lattice: does it find block spins? */
@Component(service = ExplorerProvider.class)
public final class VariationalRenormalisation implements ExplorerProvider {

	private static final String HIDDEN = "hidden";

	private static final ParameterSchema SCHEMA = TrainingPlan.declare(SpinSource.declare(ParameterSchema.builder()
			.positive("temperature", 2.45).unit("J/k_B")
			.describe("Temperature of the spins; K = 0.408 is a little above the"
					+ " transition.")
			.add(HIDDEN, new RealListType(new RealType(2, true, 10_000, true), 1), "64, 16").unit("units")
			.describe("Hidden units of each layer of the stack."), 4000), 2000, 0.02, false)
			.integer("annealing", 500, 10, 1_000_000).describe(
					"Levels of annealed importance sampling, for the likelihood of the"
							+ " first layer.")
			.rule(HIDDEN, p -> Arrays.stream(p.reals(HIDDEN)).allMatch(m -> m == Math.rint(m)),
					_ -> "must be whole numbers")
			.rule("biases", p -> !p.bool("biases"),
					_ -> "spins and their mirror images are equally likely; train without biases")
			.build();

	@Override
	public String id() {
		return "variational-renormalisation";
	}

	@Override
	public String name() {
		return "Boltzmann machines on spins of a lattice";
	}

	@Override
	public String description() {
		return "Draws spins of the square torus, trains a stack of restricted Boltzmann machines on them layer by"
				+ " layer, and looks"
				+ " at what hidden units see: how many spins, and whether these are neighbours, as in blocks."
				+ " Controls are the"
				+ " same weights at shuffled places, and the same training on coins, the spins at infinite temperature.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("P. Mehta, D. J. Schwab",
						"An exact mapping between the variational renormalization group and deep learning",
						"arXiv:1410.3831",
						2014, "10.48550/arXiv.1410.3831"),
				new Reference("R. M. Neal", "Annealed importance sampling", "Stat. Comput. 11, 125", 2001,
						"10.1023/A:1008923215028"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(StackExplorer.KINDS, LocalityReport.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Optional<String> refuseSampler(Sampler sampler, Parameters parameters) {
		return SingleSystemSampler.refuse(sampler);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return Subjects.refuse(hamiltonian, Integer.MAX_VALUE).or(() -> Subjects.refuseNoTorus(hamiltonian, 1));
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		long sites = hamiltonian.space().sites();
		double largest = Arrays.stream(parameters.reals(HIDDEN)).max().orElse(0);
		return (long) (Double.BYTES * (4 * sites * parameters.integer("samples") + 8 * sites * largest
				+ 4 * (parameters.integer("chains") + parameters.integer("batch")) * (sites + largest)));
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new StackExplorer(SpinSource.of(parameters), TrainingPlan.of(parameters),
				Arrays.stream(parameters.reals(HIDDEN)).mapToInt(m -> (int) m).toArray(), parameters.real("temperature"),
				parameters.integer("annealing"));
	}
}
