// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.staged;

import org.spinscape.core.random.RandomStream;

/**
 * Annealing by single turns.
 *
 * @param steps attempted turns of a run
 * @param hot   temperature of the first in J/k_B
 * @param cold  temperature of the last in J/k_B; in between it falls by equal factors
 */
record TurnAnnealing(int steps, double hot, double cold) {

	/** A search for a start that has gone back more often than this is given up. */
	private static final int MOST_STEPS_BACK = 10_000;

	/**
	 * The lowest state of a run.
	 *
	 * @param turns  its turns; empty if the menu leaves no chain that avoids itself
	 * @param energy in J; infinite then
	 */
	record Lowest(byte[] turns, double energy) {
	}

	/** One run from a random chain of the menu. */
	Lowest run(TurnChain chain, TurnMenu menu, RandomStream random) {
		byte[] turns = new byte[chain.turns()];
		if (!start(chain, menu, turns, random)) {
			return new Lowest(new byte[0], Double.POSITIVE_INFINITY);
		}
		double energy = chain.energy(turns);
		byte[] best = turns.clone();
		double lowest = energy;
		double temperature = hot;
		double factor = StrictMath.pow(cold / hot, 1.0 / Math.max(1, steps - 1));
		for (int step = 0; step < steps; step++, temperature *= factor) {
			int place = random.nextInt(turns.length);
			byte before = turns[place];
			byte after = (byte) ((before + 1 + random.nextInt(TurnChain.TURNS - 1)) % TurnChain.TURNS);
			if (!menu.allowed()[place][after]) {
				continue;
			}
			turns[place] = after;
			double changed = chain.energy(turns);
			boolean taken = changed <= energy
					|| changed > energy && random.nextDouble() < StrictMath.exp((energy - changed) / temperature);
			if (!taken) {
				turns[place] = before;
				continue;
			}
			energy = changed;
			if (energy < lowest) {
				lowest = energy;
				best = turns.clone();
			}
		}
		return new Lowest(best, lowest);
	}

	/** A chain built turn by turn, each drawn from the menu; where it runs into itself the last turns are drawn anew. */
	private static boolean start(TurnChain chain, TurnMenu menu, byte[] turns, RandomStream random) {
		boolean[][] tried = new boolean[turns.length][TurnChain.TURNS];
		int back = 0;
		int place = 0;
		while (place < turns.length) {
			int turn = draw(menu.allowed()[place], tried[place], random);
			if (turn < 0) {
				tried[place] = new boolean[TurnChain.TURNS];
				place--;
				back++;
				if (place < 0 || back > MOST_STEPS_BACK) {
					return false;
				}
				continue;
			}
			tried[place][turn] = true;
			turns[place] = (byte) turn;
			if (!Double.isNaN(chain.energy(turns, place + 1))) {
				place++;
			}
		}
		return true;
	}

	private static int draw(boolean[] allowed, boolean[] tried, RandomStream random) {
		int left = 0;
		for (int turn = 0; turn < TurnChain.TURNS; turn++) {
			left += allowed[turn] && !tried[turn] ? 1 : 0;
		}
		if (left == 0) {
			return -1;
		}
		int chosen = random.nextInt(left);
		int turn = -1;
		while (chosen >= 0) {
			turn++;
			chosen -= allowed[turn] && !tried[turn] ? 1 : 0;
		}
		return turn;
	}
}
