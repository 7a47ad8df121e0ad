// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
record Landscape(Hamiltonian<?> hamiltonian, StateGraph graph) {

	/** Evaluates all energies, or half of them where that is enough. */
	static Landscape of(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		return EnergyTable.symmetric(hamiltonian) ? new Landscape(hamiltonian,
				new QuotientCube((IsingSpace) hamiltonian.space(), EnergyTable.half(hamiltonian, context)))
				: full(hamiltonian, context);
	}

	/** Evaluates all energies and uses no symmetry. */
	static Landscape full(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		EnergyTable table = EnergyTable.full(hamiltonian, context);
		return new Landscape(hamiltonian, hamiltonian.space() instanceof IsingSpace space ? new Hypercube(space, table)
				: new FiniteGraph((FiniteSpace<?>) hamiltonian.space(), table));
	}

	/** Whether {@link #graph} is a quotient. */
	boolean symmetric() {
		return graph.quotient();
	}

	/** The states of {@link #graph} in words, for the meaning of a result. */
	String space() {
		return symmetric() ? "states with mirror images (all spins turned over) taken as one" : "all states";
	}

	/** The state of {@link #graph} that stands for a state among all. */
	int reduce(int state) {
		return symmetric() ? Math.min(state, image(state)) : state;
	}

	private int image(int state) {
		return 2 * graph.states() - 1 - state;
	}

	/** All states of lowest energy, by index. @param minima of {@link #graph} by rank */
	List<String> groundStates(List<Minimum> minima, int most) {
		int[] states = groundIndices(minima);
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < Math.min(most, states.length); i++) {
			texts.add(graph.text(states[i]));
		}
		return texts;
	}

	/** Number of states of lowest energy. @param minima of {@link #graph} by rank */
	long groundDegeneracy(List<Minimum> minima) {
		return minima.stream().takeWhile(minimum -> minimum.units() == minima.getFirst().units())
				.mapToLong(Minimum::degeneracy).sum() * (symmetric() ? 2 : 1);
	}

	private int[] groundIndices(List<Minimum> minima) {
		Plateau plateau = new Plateau(graph);
		IntList found = new IntList();
		for (Minimum minimum : minima) {
			if (minimum.units() > minima.getFirst().units()) {
				break;
			}
			plateau.grow(minimum.state()); // plateaus of different minima have no state in common
			Arrays.stream(plateau.members().toArray()).forEach(state -> {
				found.add(state);
				if (symmetric()) {
					found.add(image(state));
				}
			});
		}
		return found.sorted();
	}
}
