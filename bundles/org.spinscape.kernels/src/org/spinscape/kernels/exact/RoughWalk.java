// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import org.spinscape.core.explorer.ExplorerContext;

/** One thread's walk of a {@link RoughSearch} over one piece of the outer spins' states. */
final class RoughWalk {

	private static final int INNER = RoughSearch.INNER;
	/** Steps between looks at the user's wish to stop, where a piece is large. */
	private static final int STEP = 1 << 13;

	private final RoughSearch search;
	private final LowTables tables;
	private final short[] limits = new short[2 * TableScan.PATTERNS];
	private final long[] highs = new long[2 * TableScan.PATTERNS];
	private final long[] offsets = new long[1 << INNER];
	private final long[] room;
	private long outer;

	RoughWalk(RoughSearch search) {
		this.search = search;
		tables = search.tables();
		room = new long[tables.base().length];
	}

	/** @param first state of the outer spins in which those of this piece are up */
	void run(long first, ExplorerContext context) {
		outer = first;
		short[] table = roughTable();
		for (int pattern = 0; pattern < offsets.length; pattern++) {
			offsets[pattern] = tables.offset(outer << INNER | pattern);
		}
		scan(table, new short[table.length]);
		for (long step = 1; step < 1L << search.steps() && !(step % STEP == 0 && context.cancelled()); step++) {
			int q = Long.numberOfTrailingZeros(step);
			turn(q);
			scan(table, search.turn(q, (outer >>> q & 1) == 0));
		}
	}

	/** The table of the low spins in the field of the outer ones alone, rounded once. */
	private short[] roughTable() {
		tables.fill(outer << INNER, room);
		for (int a = 0; a < INNER; a++) {
			for (int k = 0; k < room.length; k++) {
				room[k] -= tables.reach(a)[k];
			}
		}
		return search.scale().round(room, 1);
	}

	private void turn(int q) {
		// All patterns share the field of the outer spins; those of the inner ones differ.
		long before = outer << INNER;
		long change = tables.turn(INNER + q, before);
		int spin = tables.spins() + INNER + q;
		int sign = PairUnits.sign(outer, q);
		for (int pattern = 0; pattern < offsets.length; pattern++) {
			long inner = 0;
			for (int a = 0; a < INNER; a++) {
				inner += (pattern >>> a & 1) * search.units().term(spin, tables.spins() + a);
			}
			offsets[pattern] += change + 4 * sign * inner;
		}
		outer ^= 1L << q;
	}

	private void scan(short[] table, short[] step) {
		BestSoFar.Found found = search.best().found();
		for (int p = 0; p < TableScan.PATTERNS; p++) {
			// Bit 0 of a pattern is the first inner spin, up in the sums; minus the sums is the pattern turned over.
			limit(2 * p, p << 1, found);
			limit(2 * p + 1, ~(p << 1) & (1 << INNER) - 1, found);
		}
		int flags = search.kernel().scan(table, step, search.roughSums(), limits);
		for (; flags != 0; flags &= flags - 1) {
			search.rescan(highs[Integer.numberOfTrailingZeros(flags)], room);
		}
	}

	private void limit(int index, int pattern, BestSoFar.Found found) {
		highs[index] = outer << INNER | pattern;
		long energy = found.energy() - offsets[pattern];
		// Where nothing is rounded, blocks of higher index with states as low as the best need no look.
		boolean later = search.scale().exact() && highs[index] > found.state() >>> tables.spins();
		limits[index] = search.scale().limit(later ? energy - 1 : energy);
	}
}
