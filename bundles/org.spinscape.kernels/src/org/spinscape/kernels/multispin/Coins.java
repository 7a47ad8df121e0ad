// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.spinscape.core.random.RandomStream;
import org.spinscape.kernels.random.WordBuffer;
import org.spinscape.kernels.random.WordStream;

/** Tosses the coins of a {@link CoinTable}, amendments included, and owns the random numbers for it. */
final class Coins {

	private final WordStream coins;
	private final WordBuffer amendments;
	private final Map<Integer, Decisions> byLeaves = new HashMap<>();

	Coins(RandomStream seed) {
		this.coins = WordStream.open(seed);
		this.amendments = new WordBuffer(seed);
	}

	/** Decisions for so many positions, at most {@link Chunk#MOST}; valid until the next call. */
	Decisions toss(CoinTable table, int positions) {
		Decisions decisions = decisions(table.leaves());
		coins.toss((positions + 3) / 4 * 2, table.rounds(), table.thresholds(), table.leaves(), decisions.tables());
		amend(table, decisions, positions * Lanes.COUNT);
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

	/** Writes the complete state. */
	void save(DataOutput out) throws IOException {
		coins.save(out);
		amendments.save(out);
	}

	/** Continues from a state written by {@link #save}. */
	void restore(DataInput in) throws IOException {
		coins.restore(in);
		amendments.restore(in);
	}
}
