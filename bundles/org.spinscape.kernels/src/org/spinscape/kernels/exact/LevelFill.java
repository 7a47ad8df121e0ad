// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import org.spinscape.core.explorer.ExplorerContext;

/**
 * Writes the levels of all states of a pair model. The low spins have a table of exact energies that fits the
 * first-level cache; the high ones turn over in the order of a Gray code, and each turn is one addition a state.
 */
final class LevelFill {

	/** Blocks of one piece of work: a million states. */
	private static final int PIECE_SPINS = 10;

	private final LowTables tables;
	private final LevelStep kernel;
	private final int shift;
	/** By high spin: what turning it up, and turning it down, adds to the table. */
	private final long[][] up;
	private final long[][] down;

	/** @param shift how many low bits of an energy its level leaves out */
	LevelFill(LowTables tables, int shift, LevelStep kernel) {
		this.tables = tables;
		this.shift = shift;
		this.kernel = kernel;
		up = new long[tables.high()][tables.base().length];
		down = new long[tables.high()][tables.base().length];
		for (int q = 0; q < up.length; q++) {
			for (int low = 0; low < up[q].length; low++) {
				up[q][low] = 2 * tables.reach(q)[low];
				down[q][low] = -up[q][low];
			}
		}
	}

	/** The levels of all states by index. */
	int[] levels(int threads, ExplorerContext context) {
		int[] levels = new int[1 << tables.spins() + tables.high()];
		int steps = Math.min(PIECE_SPINS, tables.high());
		context.phase("energies", 1L << tables.high() - steps);
		Pieces.run(1 << tables.high() - steps, threads, context, piece -> fill((long) piece << steps, steps, levels));
		return levels;
	}

	private void fill(long first, int steps, int[] levels) {
		long[] table = new long[tables.base().length];
		tables.fill(first, table);
		long high = first;
		long offset = tables.offset(high);
		kernel.step(table, new long[table.length], offset, shift, levels, (int) (high << tables.spins()));
		for (int step = 1; step < 1 << steps; step++) {
			int q = Integer.numberOfTrailingZeros(step);
			offset += tables.turn(q, high);
			high ^= 1L << q;
			boolean nowUp = (high >>> q & 1) == 0;
			kernel.step(table, nowUp ? up[q] : down[q], offset, shift, levels, (int) (high << tables.spins()));
		}
	}
}
