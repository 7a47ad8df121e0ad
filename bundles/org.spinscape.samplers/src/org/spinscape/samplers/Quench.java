// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import org.spinscape.core.hamiltonian.EnergyTracker;

/** Greedy descent: passes over all moves, taking each that lowers the energy, until a pass takes none. */
final class Quench {

	/** Rounding could let a walker circle among states that are equal but for the last bits. */
	private static final int MOST_PASSES = 10_000;

	private Quench() {
	}

	/** Moves a walker down to a local minimum. */
	static void descend(EnergyTracker<?> walker) {
		boolean moved = true;
		for (int pass = 0; moved && pass < MOST_PASSES; pass++) {
			moved = false;
			for (int move = 0; move < walker.moves(); move++) {
				if (walker.delta(move) < 0) {
					walker.accept(move);
					moved = true;
				}
			}
		}
	}
}
