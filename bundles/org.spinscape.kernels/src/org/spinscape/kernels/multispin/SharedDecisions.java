// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.random.RandomStream;
import org.spinscape.kernels.random.WordStream;
import org.spinscape.kernels.walk.SpinRule;

/** One random number for all replicas of the group, site by site: {@link Randomness#SHARED}. */
final class SharedDecisions implements DecisionMaker {

	private final TableCache<SharedTable> cache;
	private final WordStream words;
	private final long[] random = new long[Chunk.MOST];
	private final long[] rows = new long[Chunk.MOST];

	SharedDecisions(MultiSpin plan, LaneTemperatures temperatures, RandomStream seed) {
		cache = new TableCache<>(plan, temperatures, SharedTable::new);
		words = WordStream.open(seed);
	}

	@Override
	public Decisions decide(Chunk chunk, SpinRule rule) {
		SharedTable table = cache.get(rule, chunk.odd());
		int blocks = (chunk.count() + WordStream.LANES - 1) / WordStream.LANES;
		words.fill(random, 0, blocks * WordStream.LANES);
		table.look(random, rows, chunk.count());
		return new Decisions(table.tables(), rows);
	}

	@Override
	public void save(DataOutput out) throws IOException {
		words.save(out);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		words.restore(in);
	}
}
