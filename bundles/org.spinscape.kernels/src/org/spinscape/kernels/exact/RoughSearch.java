// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import org.spinscape.core.explorer.ExplorerContext;

/**
 * The search of {@link PairMinimum}. From low to high the free spins are: the table's spins, whose states all have an
 * entry in a table that fits the first-level cache; three spins whose eight states are formed in registers and never
 * touch the table; the outer spins, one of which turns over in each step of a Gray code. This object holds what all
 * threads share, {@link RoughWalk} what each has for itself.
 */
final class RoughSearch {

	static final int INNER = 3;
	private static final int MOST_TABLE_SPINS = 11;
	/** With fewer free spins the tables do not pay. */
	static final int FEWEST_SPINS = 7;
	/** Outer spins that turn over within a piece of work: some milliseconds, if there are not too many pieces. */
	private static final int PIECE_SPINS = 12;
	private static final int MOST_PIECES_LOG = 24;

	private final PairUnits units;
	private final TableScan kernel;
	private final LowTables tables;
	private final int steps;
	/** By pattern: what the inner spins add to the table. */
	private final long[][] sums = new long[TableScan.PATTERNS][];
	private final RoughScale scale;
	private final short[][] roughSums = new short[TableScan.PATTERNS][];
	/** By outer spin: what turning it up, and turning it down, adds to the rough table. */
	private final short[][] up;
	private final short[][] down;
	private final BestSoFar best = new BestSoFar();

	RoughSearch(PairUnits units, TableScan kernel) {
		this.units = units;
		this.kernel = kernel;
		tables = new LowTables(units, Math.min(MOST_TABLE_SPINS, units.free() - INNER));
		int outer = tables.high() - INNER;
		steps = Math.min(outer, Math.max(PIECE_SPINS, outer - MOST_PIECES_LOG));
		scale = new RoughScale(tables, steps);
		int length = tables.base().length;
		for (int p = 0; p < TableScan.PATTERNS; p++) {
			sums[p] = new long[length];
			for (int k = 0; k < length; k++) {
				sums[p][k] = tables.reach(0)[k] + PairUnits.sign(p, 0) * tables.reach(1)[k]
						+ PairUnits.sign(p, 1) * tables.reach(2)[k];
			}
			roughSums[p] = scale.round(sums[p], 1);
		}
		up = new short[steps][];
		down = new short[steps][];
		for (int q = 0; q < steps; q++) {
			up[q] = scale.round(tables.reach(INNER + q), 2);
			down[q] = scale.round(tables.reach(INNER + q), -2);
		}
	}

	/** All states. */
	LowestState minimum(int threads, ExplorerContext context) {
		best.descend(units);
		int pieces = 1 << tables.high() - INNER - steps;
		context.phase("states", pieces);
		Pieces.run(pieces, threads, context, piece -> new RoughWalk(this).run((long) piece << steps, context));
		return new LowestState(units.joule(best.found().energy()), best.found().state());
	}

	PairUnits units() {
		return units;
	}

	TableScan kernel() {
		return kernel;
	}

	LowTables tables() {
		return tables;
	}

	/** Number of outer spins that turn over within a piece of work. */
	int steps() {
		return steps;
	}

	RoughScale scale() {
		return scale;
	}

	short[][] roughSums() {
		return roughSums;
	}

	/** What turning over outer spin {@code q} adds to the rough table. */
	short[] turn(int q, boolean nowUp) {
		return nowUp ? up[q] : down[q];
	}

	BestSoFar best() {
		return best;
	}

	/** Offers the states of a block, one by one. @param high state of the inner and outer spins */
	void rescan(long high, long[] room) {
		tables.fill(high, room);
		long offset = tables.offset(high);
		for (int low = 0; low < room.length; low++) {
			if (room[low] + offset <= best.found().energy()) {
				best.offer(room[low] + offset, high << tables.spins() | low);
			}
		}
	}
}
