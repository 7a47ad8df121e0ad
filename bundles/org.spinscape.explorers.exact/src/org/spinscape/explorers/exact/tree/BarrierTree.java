// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.tree;

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
import org.spinscape.explorers.exact.basin.FunnelVariant;
import org.spinscape.explorers.exact.graph.Limits;
import org.spinscape.kernels.exact.EnergyTable;

/** Exact barrier tree, disconnectivity graph and funnels of a finite landscape. */
@Component(service = ExplorerProvider.class)
public final class BarrierTree implements ExplorerProvider {

	static final String SPIN_FLIP = "spin-flip";

	private static final String AUTO = "auto";
	private static final String YES = "yes";
	private static final String NO = "no";

	/** The lake that holds a state; a bit more says whether there is one. */
	private static final long LAKE_BYTES = 4;
	/** Where a state descends to, and the list of the largest plateau, which may hold all states. */
	private static final long LINK_BYTES = 11;
	/** A batch of states that are sorted, at most, and marks of plateaus. */
	private static final long BATCH_BYTES = 192L << 20;
	/** What a batch needs while it is collected and sorted, spread over all states of a small landscape. */
	private static final long BATCH_BYTES_PER_STATE = 24;
	/** Pairs of neighbouring basins, where there are many minima. */
	private static final long CONTACT_BYTES_PER_STATE = 64;
	/** With more states, basins are computed only if asked for: they then take longer than all the rest. */
	private static final long MOST_STATES_WITH_BASINS = 1 << 24;

	/** The same for direct saddles. */
	private static final long MOST_STATES_WITH_CONTACTS = 1 << 18;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.choice("symmetry", "none", "none", SPIN_FLIP)
			.describe("Space of the tree: none for all states, spin-flip for states with mirror images taken as one."
					+ " Basins and funnels use the latter whenever the model has the symmetry.")
			.choice("basins", AUTO, AUTO, YES, NO)
			.describe("Whether to follow every state down to its minimum, for basins and funnels: auto does so up to"
					+ " 2^24 states (mirror images counted once). The tree itself needs only the lowest states.")
			.choice("funnel-variant", FunnelVariant.A.name(), FunnelVariant.names())
			.describe("Which exit of a minimum makes the funnels: A, the lowest direct saddle of its gradient basin, a bottom"
					+ " if that leads to no lower minimum; B, the lowest direct saddle to a lower minimum; C, the lowest height"
					+ " of any path to another minimum.")
			.cite("K. Klemm, C. Flamm, P. F. Stadler, Eur. Phys. J. B 63, 387 (2008)")
			.positiveList("temperatures", "", 0).unit("J/k_B")
			.describe("Temperatures for equilibrium probabilities of the ground funnel and the ground basin; empty for none.")
			.choice("direct-saddles", AUTO, AUTO, YES, NO)
			.describe("Whether to count the pairs of neighbouring gradient basins, for which all moves must be looked at:"
					+ " auto does so up to 2^18 states (mirror images counted once); it needs the basins.")
			.integer("overlaps", 30, 0, 2000).unit("minima")
			.describe("So many of the lowest minima are compared in the matrix of overlaps.")
			.integer("levels", 24, 2, 1000).describe("Number of energies of the disconnectivity graph.")
			.cite("O. M. Becker, M. Karplus, J. Chem. Phys. 106, 1495 (1997)")
			.build();

	@Override
	public String id() {
		return "barrier-tree";
	}

	@Override
	public String name() {
		return "Barrier tree";
	}

	@Override
	public String description() {
		return "Evaluates all states and floods the landscape from below: all minima, the saddles at which their basins"
				+ " meet, disconnectivity graph and, if wanted, gradient basins and funnels, all exact. Equal energies are"
				+ " treated as connected plateaus. For up to 30 spins, or any model with as many states, as memory"
				+ " allows.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("C. Flamm, I. L. Hofacker, P. F. Stadler, M. T. Wolfinger",
						"Barrier trees of degenerate landscapes", "Z. Phys. Chem. 216, 155", 2002,
						"10.1524/zpch.2002.216.2.155"),
				new Reference("O. M. Becker, M. Karplus",
						"The topology of multidimensional potential energy surfaces: theory and application to peptide"
								+ " structure and kinetics",
						"J. Chem. Phys. 106, 1495", 1997, "10.1063/1.473299"),
				new Reference("K. Klemm, C. Flamm, P. F. Stadler", "Funnels in energy landscapes",
						"Eur. Phys. J. B 63, 387", 2008, ""));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(BarrierTreeExplorer.KINDS, BarrierTreeReport.KINDS, FunnelReport.KINDS,
				MinimaOverlaps.KINDS, Disconnectivity.KINDS, Difficulty.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new BarrierTreeExplorer(new TreeOptions(SPIN_FLIP.equals(parameters.text("symmetry")),
				most(parameters.text("basins"), MOST_STATES_WITH_BASINS),
				most(parameters.text("direct-saddles"), MOST_STATES_WITH_CONTACTS), parameters.integer("levels"),
				FunnelVariant.valueOf(parameters.text("funnel-variant")), parameters.reals("temperatures"),
				parameters.integer("overlaps")));
	}

	/** Up to how many states something is done. */
	private static long most(String choice, long auto) {
		return AUTO.equals(choice) ? auto : YES.equals(choice) ? Long.MAX_VALUE : 0;
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		long states = Limits.states(hamiltonian) / (EnergyTable.symmetric(hamiltonian) ? 2 : 1);
		boolean contacts = states <= most(parameters.text("direct-saddles"), MOST_STATES_WITH_CONTACTS);
		boolean links = states <= most(parameters.text("basins"), MOST_STATES_WITH_BASINS);
		return states * (EnergyTable.bytesPerState(hamiltonian) + Math.max(LAKE_BYTES, links ? LINK_BYTES : 0))
				+ states / Byte.SIZE + Math.min(BATCH_BYTES, states * BATCH_BYTES_PER_STATE)
				+ (contacts ? states * CONTACT_BYTES_PER_STATE : 0);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return Limits.refuse(hamiltonian).or(() -> {
			boolean flip = SPIN_FLIP.equals(parameters.text("symmetry"));
			return flip && !EnergyTable.symmetric(hamiltonian)
					? Optional.of("the model is not symmetric under a flip of all spins; use symmetry=none")
					: Optional.empty();
		});
	}
}
