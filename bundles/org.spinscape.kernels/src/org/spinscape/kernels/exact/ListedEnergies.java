// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongToDoubleFunction;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.BlockEnergies;
import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.core.space.IsingSpace;

/** Energies of a model without pair couplings: exact ones are kept for all states. */
final class ListedEnergies extends EnergyTable {

	static final int BYTES_PER_STATE = 12;

	private static final int STEP = 1 << 12;
	private static final int PIECE = 1 << 16;
	private static final int LEVEL_BITS = 30;

	private final long[] units;
	private final LongToDoubleFunction joule;

	private ListedEnergies(long[] units, int[] levels, boolean exact, LongToDoubleFunction joule) {
		super(levels, exact);
		this.units = units;
		this.joule = joule;
	}

	/** @param half whether only states with the last spin up are wanted, the first half by index */
	static ListedEnergies of(Hamiltonian<?> hamiltonian, boolean half, ExplorerContext context) {
		Optional<InteractionPolynomial> polynomial = hamiltonian.capability(InteractionPolynomial.class);
		int states = (int) (((FiniteSpace<?>) hamiltonian.space()).states().getAsLong() / (half ? 2 : 1));
		if (polynomial.isPresent() && hamiltonian.space() instanceof IsingSpace) {
			PolynomialUnits units = new PolynomialUnits(hamiltonian, polynomial.get());
			long[] energies = units.energies(states, context);
			int shift = units.shift();
			int[] levels = new int[states];
			for (int state = 0; state < states; state++) {
				levels[state] = (int) (energies[state] >> shift);
			}
			return new ListedEnergies(energies, levels, shift == 0, units::joule);
		}
		Optional<BlockEnergies> blocks = hamiltonian.capability(BlockEnergies.class);
		return ranked(blocks.isPresent() ? evaluate(blocks.get(), states, context) : evaluate(hamiltonian, states,
				context));
	}

	/** @param energies in J, by state */
	static ListedEnergies listed(double[] energies) {
		return ranked(Arrays.stream(energies).mapToLong(ListedEnergies::rank).toArray());
	}

	private static ListedEnergies ranked(long[] ranks) {
		long lowest = Long.MAX_VALUE;
		long highest = Long.MIN_VALUE;
		for (long rank : ranks) {
			lowest = Math.min(lowest, rank);
			highest = Math.max(highest, rank);
		}
		double least = value(lowest);
		double width = value(highest) - least;
		double scale = width > 0 ? ((1 << LEVEL_BITS) - 1) / width : 0;
		int[] levels = new int[ranks.length];
		for (int state = 0; state < levels.length; state++) {
			levels[state] = (int) ((value(ranks[state]) - least) * scale); // rises with energy: no step of it ever falls
		}
		return new ListedEnergies(ranks, levels, false, ListedEnergies::value);
	}

	/** A double as a number that rises with it; both zeros are one. */
	private static long rank(double value) {
		long bits = Double.doubleToRawLongBits(value + 0.0);
		return bits < 0 ? bits ^ Long.MAX_VALUE : bits;
	}

	private static double value(long rank) {
		return Double.longBitsToDouble(rank < 0 ? rank ^ Long.MAX_VALUE : rank);
	}

	private static long[] evaluate(BlockEnergies blocks, int states, ExplorerContext context) {
		long[] ranks = new long[states];
		int length = Math.min(PIECE, Integer.highestOneBit(states));
		context.phase("energies", (states - 1) / length + 1);
		Pieces.ranges(states, length, context, (_, from, to) -> {
			// The last piece of a number of states that is no multiple ends in smaller blocks.
			for (int first = from; first < to;) {
				int most = Math.min(length, Integer.highestOneBit(to - first));
				double[] energies = new double[first == 0 ? most : Math.min(most, Integer.lowestOneBit(first))];
				blocks.energies(first, energies);
				for (double energy : energies) {
					ranks[first++] = rank(energy);
				}
			}
		});
		return ranks;
	}

	private static <C extends Configuration> long[] evaluate(Hamiltonian<C> hamiltonian, int states,
			ExplorerContext context) {
		FiniteSpace<C> space = (FiniteSpace<C>) hamiltonian.space();
		C state = space.create();
		long[] ranks = new long[states];
		context.phase("energies", states);
		for (int index = 0; index < states; index++) {
			if (index % STEP == 0) {
				context.checkCancelled();
				context.done(index);
			}
			space.assign(state, index);
			ranks[index] = rank(hamiltonian.energy(state));
		}
		context.done(states);
		return ranks;
	}

	@Override
	public long units(int state) {
		return units[state];
	}

	@Override
	public double joule(long energy) {
		return joule.applyAsDouble(energy);
	}
}
