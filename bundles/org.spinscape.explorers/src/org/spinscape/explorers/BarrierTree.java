// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.kernels.exact.EnergyTable;

/** Exact barrier tree, disconnectivity graph and funnels of a finite landscape. */
@Component(service = ExplorerProvider.class)
public final class BarrierTree implements ExplorerProvider {

	static final String SPIN_FLIP = "spin-flip";

	/** Energy, descent link, lake, and the fields while energies are made; batches of the flood come on top. */
	private static final long BYTES_PER_STATE = 24;
	/** Lake and visited marks of the full space, where the tree is wanted there too. */
	private static final long BYTES_PER_MIRRORED_STATE = 5;
	private static final long BATCH_BYTES = 64L << 20;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.choice("symmetry", "none", "none", SPIN_FLIP)
			.describe("Space of the tree: none for all states, spin-flip for states with mirror images taken as one."
					+ " Basins and funnels use the latter whenever the model has the symmetry.")
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
				+ " meet, gradient basins, disconnectivity graph and funnels, all exact. Equal energies are treated as"
				+ " connected plateaus. For up to about 26 spins, or any model with as many states.";
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
				new Reference("K. Klemm, C. Flamm, P. F. Stadler", "Funnels in energy landscapes", "arXiv:0707.3719",
						2008, ""));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new BarrierTreeExplorer(SPIN_FLIP.equals(parameters.text("symmetry")), parameters.integer("levels"));
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		long states = Limits.states(hamiltonian);
		if (!EnergyTable.symmetric(hamiltonian)) {
			return states * BYTES_PER_STATE + BATCH_BYTES;
		}
		long full = SPIN_FLIP.equals(parameters.text("symmetry")) ? 0 : states * BYTES_PER_MIRRORED_STATE;
		return states / 2 * BYTES_PER_STATE + full + BATCH_BYTES;
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
