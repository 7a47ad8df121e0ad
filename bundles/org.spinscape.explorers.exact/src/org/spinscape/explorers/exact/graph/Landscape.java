// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.graph;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.exact.EnergyTable;

/**
 * A finite landscape with all its energies: that of all states or, where the model is symmetric under the flip of all
 * spins, the quotient in which mirror images are one state.
 *
 * @param hamiltonian the model
 * @param graph       its states
 */
public record Landscape(Hamiltonian<?> hamiltonian, StateGraph graph) {

	/** Evaluates all energies, or half of them where that is enough. */
	public static Landscape of(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		return EnergyTable.symmetric(hamiltonian) ? new Landscape(hamiltonian,
				new QuotientCube((IsingSpace) hamiltonian.space(), EnergyTable.half(hamiltonian, context)))
				: full(hamiltonian, context);
	}

	/** Evaluates all energies and uses no symmetry. */
	public static Landscape full(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		EnergyTable table = EnergyTable.full(hamiltonian, context);
		return new Landscape(hamiltonian, hamiltonian.space() instanceof IsingSpace space ? new Hypercube(space, table)
				: new FiniteGraph((FiniteSpace<?>) hamiltonian.space(), table));
	}

	/** Whether {@link #graph} is a quotient. */
	public boolean symmetric() {
		return graph.quotient();
	}

	/** The states of {@link #graph} in words, for the meaning of a result. */
	public String space() {
		return symmetric() ? "states with mirror images (all spins turned over) taken as one" : "all states";
	}

	/** The state of {@link #graph} that stands for a state among all. */
	public int reduce(int state) {
		return symmetric() ? Math.min(state, image(state)) : state;
	}

	/** The index, among all states, of the mirror image of a state; only where {@link #graph} is a quotient. */
	public int image(int state) {
		return 2 * graph.states() - 1 - state;
	}
}
