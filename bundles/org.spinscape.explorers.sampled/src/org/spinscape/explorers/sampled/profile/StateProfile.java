// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import java.util.Arrays;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.kernels.exact.EnergyTable;

/** Exact profiles by looking at all states of a landscape. */
final class StateProfile {

	/** Up to so many states. */
	static final long MOST_STATES = 1L << 24;
	/** Bytes for the level of a state. */
	static final int BYTES_PER_STATE = Short.BYTES;

	/** States that a thread looks at in one piece. */
	private static final int PIECE = 16 * EnergyTable.BLOCK;
	/** Steps of the search for the folding temperature, each a tenth of the temperature. */
	private static final int STEPS = 120;
	private static final double STEP = 0.9;
	private static final int HALVINGS = 50;

	private final Hamiltonian<?> hamiltonian;
	private final ExplorerContext context;
	private final EnergyTable table;
	private Coordinate coordinate;
	private double least = Double.NaN;
	private short[] levels;
	/** Lowest energy of each level in J, so that no weight is too small to be a number. */
	private double[] lowest;

	/** Number of states, if few enough to be looked at one by one; else 0. */
	static long states(Hamiltonian<?> hamiltonian) {
		return hamiltonian.space() instanceof FiniteSpace<?> finite && finite.atMost(MOST_STATES)
				? finite.states().getAsLong()
				: 0;
	}

	/** Works out all energies. */
	StateProfile(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		this.hamiltonian = hamiltonian;
		this.context = context;
		table = EnergyTable.full(hamiltonian, context);
	}

	/** The first state of lowest energy. */
	Configuration ground() {
		int ground = 0;
		for (int state = 1; state < table.states(); state++) {
			ground = table.compare(state, ground) < 0 ? state : ground;
		}
		return state(ground);
	}

	/** The Boltzmann weight of each state, 1 for the lowest. @param temperature in J/k_B */
	double[] weights(double temperature) {
		double lowest = least();
		double[] weights = new double[table.states()];
		Arrays.setAll(weights, state -> StrictMath.exp(-(table.energy(state) - lowest) / temperature));
		return weights;
	}

	/** The lowest energy, which does not change. */
	private double least() {
		if (Double.isNaN(least)) {
			double lowest = Double.POSITIVE_INFINITY;
			for (int state = 0; state < table.states(); state++) {
				stopIfAsked(state);
				lowest = Math.min(lowest, table.energy(state));
			}
			least = lowest;
		}
		return least;
	}

	/** A state with the Boltzmann probability at a temperature. @param temperature in J/k_B */
	Configuration equilibrium(double temperature, RandomStream random) {
		double lowest = least();
		double sum = 0;
		for (int state = 0; state < table.states(); state++) {
			stopIfAsked(state);
			sum += Math.exp(-(table.energy(state) - lowest) / temperature);
		}
		double left = sum * random.nextDouble();
		for (int state = 0; state < table.states(); state++) {
			stopIfAsked(state);
			left -= Math.exp(-(table.energy(state) - lowest) / temperature);
			if (left < 0) {
				return state(state);
			}
		}
		return state(table.states() - 1);
	}

	private void stopIfAsked(int state) {
		if ((state & EnergyTable.BLOCK - 1) == 0) {
			context.checkCancelled();
		}
	}

	/** What states were sorted by last. */
	Coordinate coordinate() {
		return coordinate;
	}

	/** The state of an index. */
	Configuration state(int index) {
		return state((FiniteSpace<?>) hamiltonian.space(), index);
	}

	private static <C extends Configuration> C state(FiniteSpace<C> space, int index) {
		C state = space.create();
		space.assign(state, index);
		return state;
	}

	/** Sorts all states by their overlap. */
	void along(Coordinate overlap) {
		coordinate = overlap;
		levels = new short[table.states()];
		lowest = new double[overlap.levels()];
		Arrays.fill(lowest, Double.POSITIVE_INFINITY);
		int pieces = (table.states() + PIECE - 1) / PIECE;
		double[][] least = new double[pieces][];
		context.phase("overlaps of all states", pieces);
		context.run(pieces, piece -> least[piece] = sort((FiniteSpace<?>) hamiltonian.space(), piece));
		for (double[] part : least) {
			Arrays.setAll(lowest, level -> Math.min(lowest[level], part[level]));
		}
	}

	private <C extends Configuration> double[] sort(FiniteSpace<C> space, int piece) {
		double[] least = new double[coordinate.levels()];
		Arrays.fill(least, Double.POSITIVE_INFINITY);
		C state = space.create();
		for (int index = piece * PIECE; index < Math.min(table.states(), (piece + 1) * PIECE); index++) {
			space.assign(state, index);
			int level = coordinate.level(state);
			levels[index] = (short) level;
			if (level != Coordinate.OUTSIDE) {
				least[level] = Math.min(least[level], table.energy(index));
			}
		}
		return least;
	}

	/** The profile at a temperature in J/k_B. */
	Profile at(double temperature) {
		int count = coordinate.levels();
		int pieces = (table.states() + PIECE - 1) / PIECE;
		double[][] sums = new double[pieces][];
		context.run(pieces, piece -> sums[piece] = weigh(piece, temperature));
		double[] weight = new double[count];
		double[] energy = new double[count];
		for (double[] part : sums) { // in the order of states, whoever did them
			for (int level = 0; level < count; level++) {
				weight[level] += part[level];
				energy[level] += part[count + level];
			}
		}
		double[] free = new double[count];
		double[] overlaps = new double[count];
		for (int level = 0; level < count; level++) {
			boolean there = weight[level] > 0;
			free[level] = there ? lowest[level] - temperature * StrictMath.log(weight[level]) : Double.POSITIVE_INFINITY;
			energy[level] = there ? lowest[level] + energy[level] / weight[level] : Double.NaN;
			overlaps[level] = coordinate.overlap(level);
		}
		return new Profile(temperature, overlaps, free, energy, new double[0], new double[0]);
	}

	private double[] weigh(int piece, double temperature) {
		int count = coordinate.levels();
		double[] sums = new double[2 * count];
		long[] units = new long[EnergyTable.BLOCK];
		for (int first = piece * PIECE; first < Math.min(table.states(), (piece + 1) * PIECE); first += units.length) {
			int block = table.block(first, units);
			for (int i = 0; i < block; i++) {
				int level = levels[first + i];
				if (level != Coordinate.OUTSIDE) {
					double above = table.joule(units[i]) - lowest[level];
					double weight = StrictMath.exp(-above / temperature);
					sums[level] += weight;
					sums[count + level] += weight * above;
				}
			}
		}
		return sums;
	}

	/**
	 * The highest temperature at which half of the weight has an overlap of at least {@code folded}; NaN if there is none
	 * within five orders of magnitude below the width of the spectrum.
	 */
	double foldingTemperature(double folded) {
		double high = Arrays.stream(lowest).filter(Double::isFinite).max().orElseThrow()
				- Arrays.stream(lowest).min().orElseThrow();
		if (!(high > 0)) {
			return Double.NaN;
		}
		context.phase("folding temperature", STEPS);
		for (int step = 0; step < STEPS; step++) {
			double low = high * STEP;
			if (at(low).above(folded) >= 0.5) {
				return step == 0 ? Double.NaN : between(low, high, folded);
			}
			high = low;
			context.done(step);
		}
		return Double.NaN;
	}

	private double between(double folds, double unfolds, double folded) {
		double low = folds;
		double high = unfolds;
		for (int halving = 0; halving < HALVINGS && high - low > 1e-13 * high; halving++) {
			double middle = (low + high) / 2;
			if (at(middle).above(folded) >= 0.5) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return (low + high) / 2;
	}
}
