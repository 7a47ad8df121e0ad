// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.sampler;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.spinscape.core.hamiltonian.EnergyResolution;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.random.RandomStream;

/** Ways down to a local minimum: a state without a move that lowers the energy. */
public enum Descent {

	/** Takes the move that lowers the energy most; of several, the one of lowest number. */
	STEEPEST {
		@Override
		int choose(EnergyTracker<?> walker, EnergyResolution resolution, @Nullable RandomStream random) {
			return extreme(walker, resolution, true);
		}
	},
	/** Takes the move that lowers the energy least: the slowest way down, to the lowest minima of all these rules. */
	RELUCTANT {
		@Override
		int choose(EnergyTracker<?> walker, EnergyResolution resolution, @Nullable RandomStream random) {
			return extreme(walker, resolution, false);
		}
	},
	/** Takes any of the moves that lower the energy, with equal probability. */
	RANDOM {
		@Override
		int choose(EnergyTracker<?> walker, EnergyResolution resolution, @Nullable RandomStream random) {
			Objects.requireNonNull(random, "this way down wants random numbers");
			int chosen = NONE;
			int found = 0;
			for (int move = 0; move < walker.moves(); move++) {
				// Of the moves met so far each is the chosen one with equal probability.
				if (resolution.downhill(walker.delta(move)) && random.nextInt(++found) == 0) {
					chosen = move;
				}
			}
			return chosen;
		}
	},
	/** Passes over all moves in order, taking each that lowers the energy, until a pass takes none: the fastest. */
	GREEDY {
		@Override
		public int descend(EnergyTracker<?> walker, EnergyResolution resolution, @Nullable RandomStream random) {
			int steps = 0;
			int before = -1;
			while (steps != before && steps < MOST_STEPS) {
				before = steps;
				for (int move = 0; move < walker.moves(); move++) {
					if (resolution.downhill(walker.delta(move))) {
						walker.accept(move);
						steps++;
					}
				}
			}
			return steps;
		}
	};

	private static final int NONE = -1;
	/** Rounding could let a walker circle among states that are equal but for the last bits. */
	private static final int MOST_STEPS = 100_000_000;

	/**
	 * Moves a walker down to a local minimum.
	 *
	 * @param resolution of the model: which moves lower the energy
	 * @param random     for {@link #RANDOM} alone; others may be given null
	 * @return number of moves
	 */
	public int descend(EnergyTracker<?> walker, EnergyResolution resolution, @Nullable RandomStream random) {
		int steps = 0;
		int move = choose(walker, resolution, random);
		while (move != NONE && steps < MOST_STEPS) {
			walker.accept(move);
			steps++;
			move = choose(walker, resolution, random);
		}
		return steps;
	}

	/** The next move; {@link #NONE} in a minimum. By default the first that lowers the energy. */
	int choose(EnergyTracker<?> walker, EnergyResolution resolution, @Nullable RandomStream random) {
		int move = 0;
		while (move < walker.moves() && !resolution.downhill(walker.delta(move))) {
			move++;
		}
		return move < walker.moves() ? move : NONE;
	}

	private static int extreme(EnergyTracker<?> walker, EnergyResolution resolution, boolean lowest) {
		int chosen = NONE;
		double best = 0;
		for (int move = 0; move < walker.moves(); move++) {
			double delta = walker.delta(move);
			if (resolution.downhill(delta) && (chosen == NONE || (lowest ? delta < best : delta > best))) {
				best = delta;
				chosen = move;
			}
		}
		return chosen;
	}
}
