// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.random.RandomStream;
import org.spinscape.kernels.random.WordStream;
import org.spinscape.kernels.sweep.SpinRule;

/** Coins for every replica, site and sweep of its own: {@link Randomness#INDEPENDENT}. */
final class IndependentDecisions implements DecisionMaker {

	private static final int WORDS = Lanes.WORDS;
	private static final int QUAD = Chunk.QUAD;

	private final CoinKernel kernel;
	private final TableCache<CoinTable> cache;
	private final WordStream coins;
	private final WordBuffer amendments;
	private final long[] rows = new long[Chunk.MOST];
	private long[] random = new long[0];
	private long[] tables = new long[0];

	IndependentDecisions(MultiSpin plan, LaneTemperatures temperatures, RandomStream seed, CoinKernel kernel) {
		this.kernel = kernel;
		this.cache = new TableCache<>(plan, temperatures, CoinTable::new);
		this.coins = WordStream.open(seed);
		this.amendments = new WordBuffer(seed);
		for (int i = 0; i < rows.length; i++) {
			rows[i] = i;
		}
	}

	@Override
	public Decisions decide(Chunk chunk, SpinRule rule) {
		CoinTable table = cache.get(rule, chunk.odd());
		int quads = (chunk.count() + QUAD - 1) / QUAD;
		int words = quads * table.rounds() * QUAD * WORDS;
		if (random.length < words) {
			random = new long[Chunk.MOST * table.rounds() * WORDS];
		}
		if (tables.length < Chunk.MOST * table.leaves() * WORDS) {
			tables = new long[Chunk.MOST * table.leaves() * WORDS];
		}
		coins.fill(random, 0, words);
		kernel.toss(random, quads, table.rounds(), table.thresholds(), table.leaves(), tables);
		amend(table, chunk.count() * Lanes.COUNT);
		return new Decisions(table.leaves(), tables, rows);
	}

	private void amend(CoinTable table, int end) {
		int coin = -1;
		while (true) {
			// The gap forgets how long it has been going on, so that a chunk can begin a new one.
			double gap = Exponential.next(amendments) * table.meanGap();
			if (gap >= end - 1 - coin) {
				return;
			}
			coin += 1 + (int) gap;
			table.amend(tables, coin / Lanes.COUNT, coin % Lanes.COUNT, amendments.nextDouble());
		}
	}

	@Override
	public void save(DataOutput out) throws IOException {
		coins.save(out);
		amendments.save(out);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		coins.restore(in);
		amendments.restore(in);
	}
}
