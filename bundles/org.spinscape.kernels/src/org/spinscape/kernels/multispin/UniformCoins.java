// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.kernels.multispin.LaneTemperatures.Level;
import org.spinscape.kernels.sweep.SpinRule;

/** Coin tables for one temperature at a time, kept for those used of late. */
final class UniformCoins {

	/** Replica exchange comes back to its temperatures again and again; annealing never does. */
	private static final int MOST = 64;
	private static final long[] ALL = { -1L, -1L, -1L, -1L };

	private record Key(SpinRule rule, double beta) {
	}

	private final PackedLattice plan;
	private final Map<Key, CoinTable> tables = new HashMap<>();
	private Key last;
	private CoinTable table;

	UniformCoins(PackedLattice plan) {
		this.plan = plan;
	}

	/** @param beta in k_B/J, from 0 to infinity */
	CoinTable get(SpinRule rule, double beta) {
		if (last == null || last.rule != rule || last.beta != beta) {
			if (!(beta >= 0)) {
				throw new IllegalArgumentException("an inverse temperature must be 0 or more: " + beta);
			}
			if (tables.size() == MOST) {
				tables.clear();
			}
			last = new Key(rule, Math.abs(beta)); // one zero
			table = tables.computeIfAbsent(last, key -> new CoinTable(plan.flipProbability(rule),
					List.of(new Level(1 / key.beta, ALL))));
		}
		return table;
	}
}
