// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import java.util.Optional;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.BlockEnergies;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.core.space.IsingSpace;

/**
 * The energies of all states of a finite space, by state index: an exact one, in units that depend on the model, and
 * a <em>level</em>, a 32-bit number that is kept for each state.
 *
 * <p>
 * Levels never contradict energies: of two states the one with the lower level has the lower energy. States of one
 * level may still differ, unless {@linkplain #exact() levels are energies}; then their {@linkplain #units exact
 * energies} decide. These are whole numbers wherever the model says what it is made of ({@link PairCouplings},
 * {@link InteractionPolynomial}), which do not round: equal energies are equal, and mirror images have the same.
 */
public abstract class EnergyTable {

	/** Arrays of the language end here. */
	public static final long MOST_STATES = 1L << 30;

	/** Number of states that {@link #block} gives at a time; the last block may be shorter. */
	public static final int BLOCK = 1 << 10;

	private final int[] levels;
	private final boolean exact;

	EnergyTable(int[] levels, boolean exact) {
		this.levels = levels;
		this.exact = exact;
	}

	/**
	 * All states.
	 *
	 * @throws IllegalArgumentException if the space cannot be numbered or has more than {@link #MOST_STATES} states
	 */
	public static EnergyTable full(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		return of(hamiltonian, false, context.threads(), context);
	}

	/**
	 * The states in which the last spin is up: one of each pair of mirror images, by state index.
	 *
	 * @throws IllegalArgumentException if the model does not declare {@link SpinFlipSymmetry}
	 */
	public static EnergyTable half(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		if (!symmetric(hamiltonian)) {
			throw new IllegalArgumentException("the model does not declare that it is symmetric under a flip of all"
					+ " spins");
		}
		return of(hamiltonian, true, context.threads(), context);
	}

	/** A table of given energies in J, by state. */
	public static EnergyTable of(double[] energies) {
		return ListedEnergies.listed(energies);
	}

	/** Whether {@link #half} may be asked. */
	public static boolean symmetric(Hamiltonian<?> hamiltonian) {
		return hamiltonian.space() instanceof IsingSpace && hamiltonian.capability(SpinFlipSymmetry.class).isPresent();
	}

	/** Bytes that a table needs for each of its states at the peak. */
	public static int bytesPerState(Hamiltonian<?> hamiltonian) {
		return PairMinimum.couplings(hamiltonian).isPresent() ? PairEnergies.BYTES_PER_STATE : ListedEnergies.BYTES_PER_STATE;
	}

	static EnergyTable of(Hamiltonian<?> hamiltonian, boolean half, int threads, ExplorerContext context) {
		if (!(hamiltonian.space() instanceof FiniteSpace<?> space) || !space.atMost(MOST_STATES)) {
			throw new IllegalArgumentException(
					"there are too many states for a table: " + hamiltonian.space().description());
		}
		Optional<PairCouplings> pairs = PairMinimum.couplings(hamiltonian);
		context.kernel("energies of all states, "
				+ (pairs.isPresent() ? "pairs by tables, " + LevelStep.BEST.description()
						: hamiltonian.capability(InteractionPolynomial.class).isPresent() ? "Walsh-Hadamard transform"
								: hamiltonian.capability(BlockEnergies.class).isPresent() ? "by the model, block by block"
										: "one evaluation a state"));
		if (pairs.isPresent()) {
			PairMatrix matrix = new PairMatrix(pairs.get(), half);
			double quantum = hamiltonian.capability(IntegerEnergies.class).map(IntegerEnergies::quantum)
					.filter(matrix::wholeIn).orElse(0.0);
			return PairEnergies.of(new PairUnits(matrix, quantum), threads, context);
		}
		return ListedEnergies.of(hamiltonian, half, context);
	}

	/** Number of states. */
	public final int states() {
		return levels.length;
	}

	/** The levels by state, at least -2^30 and below 2^30; for reading. */
	public final int[] levels() {
		return levels;
	}

	/** Whether states of one level have one energy. */
	public final boolean exact() {
		return exact;
	}

	/** Exact energy of a state in units of this table, which rise with energy. */
	public abstract long units(int state);

	/**
	 * Exact energies of a block of states, much faster than one by one. Blocks may be asked in any order, by any thread.
	 *
	 * @param first index of its first state, a multiple of {@link #BLOCK}
	 * @param units room for a block
	 * @return how many there are
	 */
	public int block(int first, long[] units) {
		int count = Math.min(BLOCK, states() - first);
		for (int i = 0; i < count; i++) {
			units[i] = units(first + i);
		}
		return count;
	}

	/** From units to J. */
	public abstract double joule(long units);

	/** Energy of a state in J. */
	public final double energy(int state) {
		return joule(units(state));
	}

	/** Negative if the first state is lower, positive if it is higher, 0 if their energies are equal. */
	public final int compare(int state, int other) {
		int difference = levels[state] - levels[other];
		return difference != 0 || exact ? difference : Long.compare(units(state), units(other));
	}
}
