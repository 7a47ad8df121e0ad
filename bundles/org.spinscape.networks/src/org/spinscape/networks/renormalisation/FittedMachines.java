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
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.kind.WeightKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.ParameterType.RealListType;
import org.spinscape.core.parameter.ParameterType.RealType;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;

/** Machines of maximal likelihood for a small model of spins. */
@Component(service = ExplorerProvider.class)
public final class FittedMachines implements ExplorerProvider {

	private static final String HIDDEN = "hidden";
	private static final int MOST_HIDDEN = 12;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder().positive("temperature", 2.269185).unit("J/k_B")
			.describe("Temperature of the spins.")
			.add(HIDDEN, new RealListType(new RealType(1, true, MOST_HIDDEN, true), 1), "1, 2, 4, 8").unit("units")
			.describe("Numbers of hidden units, one machine each.")
			.integer("starts", 3, 1, 1000)
			.describe("Fits of each machine from different random weights; the best one counts.")
			.integer("rounds", 400, 10, 1_000_000).describe("Steps of each fit.")
			.rule(HIDDEN, p -> Arrays.stream(p.reals(HIDDEN)).allMatch(m -> m == Math.rint(m)),
					_ -> "must be whole numbers")
			.build();

	@Override
	public String id() {
		return "fitted-boltzmann-machines";
	}

	@Override
	public String name() {
		return "Boltzmann machines of maximal likelihood";
	}

	@Override
	public String description() {
		return "Fits restricted Boltzmann machines to the exact law of a few spins, without sampling: the gradient of the"
				+ " divergence is summed over all states. On a square lattice it compares them with machines of"
				+ " block spins and"
				+ " with the exact one that copies every second site.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("P. Mehta, D. J. Schwab",
						"An exact mapping between the variational renormalization group and deep learning",
						"arXiv:1410.3831",
						2014, "10.48550/arXiv.1410.3831"),
				new Reference("L. P. Kadanoff", "Scaling laws for Ising models near T_c", "Physics 2, 263", 1966, ""));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(FittedMachinesExplorer.KINDS, List.of(WeightKinds.RECEPTIVE_FIELDS));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return Subjects.refuse(hamiltonian, ExactLaw.MOST_SPINS)
				.or(() -> hamiltonian.capability(SpinFlipSymmetry.class).isPresent() ? Optional.empty()
						: Optional.of("machines without biases are symmetric under turning all spins over, and the"
								+ " model is not;"
								+ " use one without fields"));
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new FittedMachinesExplorer(parameters.real("temperature"),
				Arrays.stream(parameters.reals(HIDDEN)).mapToInt(m -> (int) m).sorted().distinct().toArray(),
				parameters.integer("starts"), parameters.integer("rounds"));
	}
}
