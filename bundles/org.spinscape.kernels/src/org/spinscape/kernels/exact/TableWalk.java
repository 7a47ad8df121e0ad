// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import org.spinscape.core.explorer.ExplorerContext;

/**
 * The search of {@link PairMinimum}. From low to high the free spins are: the table's spins, whose states all have an
 * entry in a table that fits the first-level cache; three spins whose eight states are formed in registers and never
 * touch the table; the outer spins, one of which turns over in each step of a Gray code.
 */
final class TableWalk {

	private static final int INNER = 3;
	private static final int MOST_TABLE_SPINS = 9;
	/** With fewer free spins the tables do not pay. */
	static final int FEWEST_SPINS = 7;
	/** Steps between looks at the user's wish to stop: some milliseconds. */
	private static final int STEP = 1 << 13;

	private final FixedPoint units;
	private final TableScan kernel;
	private final LowTables tables;
	private final Candidates candidates;
	private final int low;
	private final int outer;
	/** Energies of the table's spins in the field of the outer ones. */
	private final int[] table;
	private final int[][] sums = new int[TableScan.PATTERNS][];
	private final int[] minima = new int[2 * TableScan.PATTERNS];
	/** Energy of each pattern of the inner spins by themselves. */
	private final int[] innerEnergies = new int[1 << INNER];
	/** What each inner spin, when up, adds through its couplings to the outer spins. */
	private final int[] innerFields = new int[INNER];
	private int outerEnergy;

	TableWalk(PairMatrix matrix, TableScan kernel, int room) {
		this.kernel = kernel;
		units = new FixedPoint(matrix);
		low = Math.min(MOST_TABLE_SPINS, matrix.free() - INNER);
		outer = matrix.free() - low - INNER;
		tables = new LowTables(units, low, INNER + outer);
		candidates = new Candidates(matrix, units, tables, room);
		table = tables.base().clone();
		for (int q = 0; q < outer; q++) {
			for (int k = 0; k < table.length; k++) {
				table[k] += tables.reach(INNER + q)[k];
			}
			for (int a = 0; a < INNER; a++) {
				innerFields[a] += units.term(low + a, low + INNER + q);
			}
		}
		for (int p = 0; p < TableScan.PATTERNS; p++) {
			sums[p] = new int[table.length];
			for (int k = 0; k < table.length; k++) {
				sums[p][k] = tables.reach(0)[k] + FixedPoint.sign(p, 0) * tables.reach(1)[k]
						+ FixedPoint.sign(p, 1) * tables.reach(2)[k];
			}
		}
		for (int pattern = 0; pattern < innerEnergies.length; pattern++) {
			innerEnergies[pattern] = units.energy(low, INNER, pattern);
		}
		outerEnergy = units.energy(low + INNER, outer, 0);
	}

	/** All steps. Once only. */
	Minimum minimum(ExplorerContext context) {
		long steps = 1L << outer;
		context.phase("states", steps);
		long state = 0;
		kernel.scan(table, table, 0, sums, minima); // the first state: nothing turned over yet
		collect(state);
		for (long step = 1; step < steps; step++) {
			if (step % STEP == 1) {
				context.checkCancelled();
				context.done(step);
			}
			int q = Long.numberOfTrailingZeros(step);
			state ^= 1L << q;
			int factor = 2 * FixedPoint.sign(state, q);
			turn(q, factor, state);
			kernel.scan(table, tables.reach(INNER + q), factor, sums, minima);
			collect(state);
		}
		context.checkCancelled();
		context.done(steps);
		return candidates.finish();
	}

	/** Follows the turn of outer spin {@code q} in all that is not the table. @param state after it */
	private void turn(int q, int factor, long state) {
		int spin = low + INNER + q;
		int local = units.term(spin, low + INNER + outer);
		for (int r = 0; r < outer; r++) {
			local += FixedPoint.sign(state, r) * units.term(spin, low + INNER + r); // the diagonal is 0
		}
		outerEnergy += factor * local;
		for (int a = 0; a < INNER; a++) {
			innerFields[a] += factor * units.term(spin, low + a);
		}
	}

	private void collect(long state) {
		int limit = candidates.limit();
		for (int p = 0; p < TableScan.PATTERNS; p++) {
			// Bit 0 of a pattern is the first inner spin, up in the sums; minus the sums is the pattern turned over.
			int field = innerFields[0] + FixedPoint.sign(p, 0) * innerFields[1]
					+ FixedPoint.sign(p, 1) * innerFields[2];
			int plus = p << 1;
			int minus = ~plus & (1 << INNER) - 1;
			int above = minima[2 * p] + outerEnergy + innerEnergies[plus] + field;
			int below = minima[2 * p + 1] + outerEnergy + innerEnergies[minus] - field;
			if (above <= limit || below <= limit) {
				limit = offer(above, state << INNER | plus, limit);
				limit = offer(below, state << INNER | minus, limit);
			}
		}
	}

	private int offer(int minimum, long high, int limit) {
		if (minimum > limit) {
			return limit;
		}
		candidates.offer(high, minimum);
		return candidates.limit();
	}
}
