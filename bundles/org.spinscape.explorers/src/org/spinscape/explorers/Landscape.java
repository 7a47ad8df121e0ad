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
 * A finite landscape with all its energies, in the two views that the exact explorers use: all states, and, where the
 * model is symmetric under the flip of all spins, the quotient in which mirror images are one state.
 */
final class Landscape {

	private final Hamiltonian<?> hamiltonian;
	private final boolean symmetric;
	private final StateGraph all;
	private final StateGraph reduced;
	private final double[] energies;

	private Landscape(Hamiltonian<?> hamiltonian, boolean symmetric, StateGraph all, StateGraph reduced,
			double[] energies) {
		this.hamiltonian = hamiltonian;
		this.symmetric = symmetric;
		this.all = all;
		this.reduced = reduced;
		this.energies = energies;
	}

	/** Evaluates all energies. */
	static Landscape of(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		if (EnergyTable.symmetric(hamiltonian)) {
			IsingSpace space = (IsingSpace) hamiltonian.space();
			double[] half = EnergyTable.half(hamiltonian, context);
			return new Landscape(hamiltonian, true, new Hypercube(space, half),
					new QuotientCube(space, half), half);
		}
		double[] energies = EnergyTable.full(hamiltonian, context);
		StateGraph graph = hamiltonian.space() instanceof IsingSpace space ? new Hypercube(space, energies)
				: new FiniteGraph((FiniteSpace<?>) hamiltonian.space(), energies);
		return new Landscape(hamiltonian, false, graph, graph, energies);
	}

	/** The model. */
	Hamiltonian<?> hamiltonian() {
		return hamiltonian;
	}

	/** Whether {@link #reduced()} is a quotient. */
	boolean symmetric() {
		return symmetric;
	}

	/** All states. */
	StateGraph all() {
		return all;
	}

	/** The quotient if the model is symmetric, else all states. */
	StateGraph reduced() {
		return reduced;
	}

	/** The energies of the states of {@link #reduced()} by index, for reading. */
	double[] energies() {
		return energies;
	}

	/** The reduced view in words, for the meaning of a result. */
	String reducedSpace() {
		return symmetric ? "states with mirror images (all spins turned over) taken as one" : "all states";
	}

	/** The state of {@link #reduced()} that stands for a state of {@link #all()}. */
	int reduce(int state) {
		return reduced instanceof QuotientCube quotient ? quotient.fold(state) : state;
	}

	/**
	 * For each minimum of {@link #reduced()} the number of separate minima of {@link #all()} that it stands for: two
	 * mirror images, or one if it is a plateau that holds its own image.
	 */
	int[] images(List<Minimum> minima) {
		int[] images = new int[minima.size()];
		Arrays.fill(images, 1);
		if (symmetric) {
			Plateau plateau = new Plateau(all); // plateaus of different minima have no state in common
			for (int rank = 0; rank < images.length; rank++) {
				plateau.grow(minima.get(rank).state());
				images[rank] = plateau.members().size() == minima.get(rank).degeneracy() ? 2 : 1;
			}
		}
		return images;
	}

	/** All states of lowest energy, by index. @param minima of either view, by rank */
	List<String> groundStates(List<Minimum> minima, int most) {
		int[] states = groundIndices(minima);
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < Math.min(most, states.length); i++) {
			texts.add(all.text(states[i]));
		}
		return texts;
	}

	/** Number of states of lowest energy. @param minima of either view, by rank */
	int groundDegeneracy(List<Minimum> minima) {
		return groundIndices(minima).length;
	}

	private int[] groundIndices(List<Minimum> minima) {
		Plateau plateau = new Plateau(all);
		IntList found = new IntList();
		double ground = minima.getFirst().energy();
		for (Minimum minimum : minima) {
			if (minimum.energy() > ground) {
				break;
			}
			collect(plateau, minimum.state(), found);
			if (symmetric) {
				collect(plateau, all.states() - 1 - minimum.state(), found);
			}
		}
		return found.sorted();
	}

	private static void collect(Plateau plateau, int start, IntList found) {
		if (!plateau.visited(start)) {
			plateau.grow(start);
			Arrays.stream(plateau.members().toArray()).forEach(found::add);
		}
	}
}
