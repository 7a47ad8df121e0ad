// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

/**
 * Whether the next generation is wide, a large population annealed for a short time, or deep, a small one annealed slowly. Real
 * couplings ask for many ancestors; whole-number ones, whose minima are broad plateaus, and graphs of many neighbours ask for slow
 * cooling. Which one an instance is shows in the winners: the way whose last winner was lower gets {@link #SHARE} times the effort of the
 * other.
 */
final class Alternation {

	/** What the better way gets for each part that the other gets. */
	private static final double SHARE = 4;

	private static final int FIRST_POPULATION = 64;
	private static final int LARGEST_POPULATION = 8192;
	private static final int FEW_SWEEPS = 100;
	private static final int FEW_BLOCK_SWEEPS = 200;
	private static final int FEW_COOLINGS = 2;

	private static final int SMALL_POPULATION = 32;
	private static final int FIRST_SWEEPS = 400;
	private static final int MOST_SWEEPS = 1_600_000;
	/** Sweeps of the spins for each sweep of the blocks. */
	private static final int SPINS_TO_BLOCKS = 8;
	private static final int MANY_COOLINGS = 4;

	private final double tolerance;
	private final Way wide = new Way();
	private final Way deep = new Way();

	/** @param tolerance energies within this are one, in J */
	Alternation(double tolerance) {
		this.tolerance = tolerance;
	}

	/** What has come of a way. */
	private static final class Way {

		private int generations;
		private double effort;
		private double winner = Double.POSITIVE_INFINITY;
	}

	/**
	 * A generation.
	 *
	 * @param isWide      which way it is
	 * @param population  number of first states
	 * @param together    how many of them are swept together
	 * @param sweeps      of each of them
	 * @param blockSweeps of the blocks of a child
	 * @param coolings    of the blocks of a child
	 */
	record Generation(boolean isWide, int population, int together, int sweeps, int blockSweeps, int coolings) {
	}

	/** The next generation. @param largest no population is larger */
	Generation next(long largest) {
		boolean isWide = wide.effort <= deep.effort * weight();
		if (isWide) {
			long wanted = (long) FIRST_POPULATION << Math.min(wide.generations, Integer.SIZE);
			return new Generation(true, (int) Math.min(Math.min(wanted, LARGEST_POPULATION), largest), FirstStates.TOGETHER,
					FEW_SWEEPS, FEW_BLOCK_SWEEPS, FEW_COOLINGS);
		}
		int sweeps = (int) Math.min((long) FIRST_SWEEPS << Math.min(deep.generations, Integer.SIZE), MOST_SWEEPS);
		return new Generation(false, (int) Math.min(SMALL_POPULATION, largest), FirstStates.LEAST_TOGETHER, sweeps,
				Math.max(FEW_BLOCK_SWEEPS, sweeps / SPINS_TO_BLOCKS), MANY_COOLINGS);
	}

	private double weight() {
		if (wide.winner < deep.winner - tolerance) {
			return SHARE;
		}
		return deep.winner < wide.winner - tolerance ? 1 / SHARE : 1;
	}

	/** A generation is over. @param effort that it took @param winner energy of its winner in J */
	void done(Generation generation, double effort, double winner) {
		Way way = generation.isWide() ? wide : deep;
		way.generations++;
		way.effort += effort;
		way.winner = winner;
	}
}
