// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.weights;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.explorers.exact.graph.Limits;
import org.spinscape.kernels.exact.EnergyTable;

/** The gradient basins of all minima with their Boltzmann weights. */
@Component(service = ExplorerProvider.class)
public final class GradientBasins implements ExplorerProvider {

	private static final String SPIN_FLIP = "spin-flip";
	private static final String YES = "yes";
	private static final String MAP = "map";

	/** Where a state descends to, and its place in the list of what is stable. */
	private static final long LINK_BYTES = 11;
	/** A row of the map. */
	private static final long ROW_BYTES = 16;
	/** A larger map is no table any more that anybody reads. */
	private static final long MOST_MAPPED = 1 << 24;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.choice("symmetry", "none", "none", SPIN_FLIP)
			.describe("none for all states, spin-flip for states with mirror images taken as one.")
			.positiveList("temperatures", "", 0).unit("J/k_B")
			.describe("Temperatures for the weights of basins; empty for none.")
			.choice(MAP, "no", "no", YES)
			.describe("Whether to list the minimum and the energy of every state, by its index: for up to 2^24 states.")
			.build();

	@Override
	public String id() {
		return "gradient-basins";
	}

	@Override
	public String name() {
		return "Gradient basins";
	}

	@Override
	public String description() {
		return "Follows every state down to its minimum by steepest descent, and sums up Boltzmann weights: the exact share of"
				+ " time that a sampler in equilibrium spends above each minimum. Plateaus without an exit are one minimum;"
				+ " from others the nearest exit is taken.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("F. H. Stillinger, T. A. Weber", "Hidden structure in liquids", "Phys. Rev. A 25, 978",
				1982, "10.1103/PhysRevA.25.978"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(GradientBasinsExplorer.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new GradientBasinsExplorer(SPIN_FLIP.equals(parameters.text("symmetry")), parameters.reals("temperatures"),
				YES.equals(parameters.text(MAP)));
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return states(hamiltonian, parameters) * (EnergyTable.bytesPerState(hamiltonian) + LINK_BYTES
				+ (YES.equals(parameters.text(MAP)) ? ROW_BYTES : 0));
	}

	private static long states(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return Limits.states(hamiltonian) / (SPIN_FLIP.equals(parameters.text("symmetry")) ? 2 : 1);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		Optional<String> refusal = Limits.refuse(hamiltonian);
		if (refusal.isPresent()) {
			return refusal;
		}
		if (SPIN_FLIP.equals(parameters.text("symmetry")) && !EnergyTable.symmetric(hamiltonian)) {
			return Optional.of("the model is not symmetric under a flip of all spins; use symmetry=none");
		}
		return YES.equals(parameters.text(MAP)) && states(hamiltonian, parameters) > MOST_MAPPED ? Optional.of(
				"a map of " + states(hamiltonian, parameters) + " states is too long; use map=no or a smaller system")
				: Optional.empty();
	}
}
