// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

/** Plain loops: the oracle of {@link VectorBlockKernel}. */
final class ScalarBlockKernel implements BlockKernel {

	@Override
	public void catchUp(int[] panel, DenseState state, int base, TurnLog log) {
		int block = base / DensePairs.WIDTH;
		for (int e = log.fallFrom(block); e < log.fallTo(); e++) {
			turned(panel, log.falls[e], 1, state.fields, base);
		}
		for (int e = log.riseFrom(block); e < log.riseTo(); e++) {
			turned(panel, log.rises[e], -1, state.fields, base);
		}
		log.read(block);
	}

	@Override
	public long decide(int[] panel, int[] diagonal, DenseState state, int base, TurnLog log) {
		long turned = 0;
		for (int i = 0; i < DensePairs.WIDTH; i++) {
			int site = base + i;
			int spin = 2 * state.signs[site] + 1;
			int cost = spin * state.fields[site];
			int limit = state.limits[i];
			state.costs[i] = cost;
			boolean turns = cost <= limit - state.slack
					|| cost <= limit + state.slack && state.turns(base, i, 0);
			if (turns) {
				turned |= 1L << i;
				log.add(site, state.signs[site]);
				catchUp(panel, state, base, log);
				state.signs[site] = ~state.signs[site];
			}
		}
		return turned;
	}

	/** @param spin before the turn */
	private static void turned(int[] panel, int site, int spin, int[] fields, int base) {
		for (int i = 0; i < DensePairs.WIDTH; i++) {
			fields[base + i] -= spin * DensePairs.twiceCoupling(panel, site, i);
		}
	}
}
