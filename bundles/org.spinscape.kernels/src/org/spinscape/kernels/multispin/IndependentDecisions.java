// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.random.RandomStream;
import org.spinscape.kernels.sweep.SpinRule;

/** Coins for every replica, site and sweep of its own: {@link Randomness#INDEPENDENT}. */
final class IndependentDecisions implements DecisionMaker {

	private final TableCache<CoinTable> cache;
	private final Coins coins;

	IndependentDecisions(MultiSpin plan, LaneTemperatures temperatures, RandomStream seed) {
		this.cache = new TableCache<>(plan, temperatures, CoinTable::new);
		this.coins = new Coins(seed);
	}

	@Override
	public Decisions decide(Chunk chunk, SpinRule rule) {
		return coins.toss(cache.get(rule, chunk.odd()), chunk.count());
	}

	@Override
	public void save(DataOutput out) throws IOException {
		coins.save(out);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		coins.restore(in);
	}
}
