// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import java.util.Optional;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.core.space.IsingSpace;

/**
 * The energies of all states of a finite space, by state index, in J.
 *
 * <p>
 * Models with {@link PairCouplings} are done by doubling at a few operations a state, all others by one full
 * evaluation a state. Integer energies come out exact. A model with {@link SpinFlipSymmetry} gives a table in which
 * mirror images hold the same bits, also where its couplings are real.
 */
public final class EnergyTable {

	/** Arrays of the language end here. */
	public static final long MOST_STATES = 1L << 30;

	private static final int STEP = 1 << 12;

	private EnergyTable() {
	}

	/**
	 * All states.
	 *
	 * @throws IllegalArgumentException if the space cannot be numbered or has more than {@link #MOST_STATES} states
	 */
	public static double[] full(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		int states = states(hamiltonian);
		if (!symmetric(hamiltonian)) {
			return fill(hamiltonian, states, context);
		}
		double[] half = half(hamiltonian, context);
		double[] energies = new double[states];
		for (int state = 0; state < half.length; state++) {
			energies[state] = half[state];
			energies[states - 1 - state] = half[state]; // all bits turned over
		}
		return energies;
	}

	/**
	 * The states in which the last spin is up: one of each pair of mirror images, by state index.
	 *
	 * @throws IllegalArgumentException if the model does not declare {@link SpinFlipSymmetry}
	 */
	public static double[] half(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		if (!symmetric(hamiltonian)) {
			throw new IllegalArgumentException("the model does not declare that it is symmetric under a flip of all"
					+ " spins");
		}
		return fill(hamiltonian, states(hamiltonian) / 2, context);
	}

	/** Whether {@link #half} may be asked. */
	public static boolean symmetric(Hamiltonian<?> hamiltonian) {
		return hamiltonian.space() instanceof IsingSpace && hamiltonian.capability(SpinFlipSymmetry.class).isPresent();
	}

	private static int states(Hamiltonian<?> hamiltonian) {
		if (hamiltonian.space() instanceof FiniteSpace<?> space && space.states() <= MOST_STATES) {
			return (int) space.states();
		}
		throw new IllegalArgumentException("there are too many states for a table: " + hamiltonian.space().description());
	}

	private static double[] fill(Hamiltonian<?> hamiltonian, int states, ExplorerContext context) {
		Optional<PairCouplings> pairs = hamiltonian.capability(PairCouplings.class);
		if (pairs.isPresent() && hamiltonian.space() instanceof IsingSpace) {
			return new PairDoubling(hamiltonian, pairs.get()).energies(states, context);
		}
		return evaluate(hamiltonian, states, context);
	}

	private static <C extends Configuration> double[] evaluate(Hamiltonian<C> hamiltonian, int states,
			ExplorerContext context) {
		FiniteSpace<C> space = (FiniteSpace<C>) hamiltonian.space();
		C state = space.create();
		double[] energies = new double[states];
		context.phase("energies", states);
		for (int index = 0; index < states; index++) {
			if (index % STEP == 0) {
				context.checkCancelled();
				context.done(index);
			}
			space.assign(state, index);
			energies[index] = hamiltonian.energy(state);
		}
		context.done(states);
		return energies;
	}
}
