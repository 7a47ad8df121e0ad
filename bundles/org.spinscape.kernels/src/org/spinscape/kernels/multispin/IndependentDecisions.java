// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.spinscape.core.random.RandomStream;
import org.spinscape.kernels.random.WordStream;
import org.spinscape.kernels.sweep.SpinRule;

/** Coins for every replica, site and sweep of its own: {@link Randomness#INDEPENDENT}. */
final class IndependentDecisions implements DecisionMaker {

	private final TableCache<CoinTable> cache;
	private final WordStream coins;
	private final WordBuffer amendments;
	private final Map<Integer, Decisions> byLeaves = new HashMap<>();

	IndependentDecisions(MultiSpin plan, LaneTemperatures temperatures, RandomStream seed) {
		this.cache = new TableCache<>(plan, temperatures, CoinTable::new);
		this.coins = WordStream.open(seed);
		this.amendments = new WordBuffer(seed);
	}

	@Override
	public Decisions decide(Chunk chunk, SpinRule rule) {
		CoinTable table = cache.get(rule, chunk.odd());
		Decisions decisions = decisions(table.leaves());
		coins.toss((chunk.count() + 3) / 4 * 2, table.rounds(), table.thresholds(), table.leaves(), decisions.tables());
		amend(table, decisions, chunk.count() * Lanes.COUNT);
		return decisions;
	}

	private Decisions decisions(int leaves) {
		Decisions decisions = byLeaves.get(leaves);
		if (decisions == null) {
			decisions = new Decisions(new long[Chunk.MOST * leaves * Lanes.WORDS], new long[Chunk.MOST]);
			for (int site = 0; site < Chunk.MOST; site++) {
				decisions.rows()[site] = (site / 2 * leaves * 2 + site % 2) * Lanes.WORDS; // two in a block of coins
			}
			byLeaves.put(leaves, decisions);
		}
		return decisions;
	}

	private void amend(CoinTable table, Decisions decisions, int end) {
		int coin = -1;
		while (true) {
			// The gap forgets how long it has been going on, so that a chunk can begin a new one.
			double gap = Exponential.next(amendments) * table.meanGap();
			if (gap >= end - 1 - coin) {
				return;
			}
			coin += 1 + (int) gap;
			int row = (int) decisions.rows()[coin / Lanes.COUNT];
			table.amend(decisions.tables(), row, coin % Lanes.COUNT, amendments.nextLong());
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
