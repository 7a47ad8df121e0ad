// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.walk.SweepWalker;

/** What the {@link SparseWalker}s of one model share: its rows in the order of the sweep. Read only. */
final class SparsePairs implements SweepModel {

	final IntegerCouplings units;
	/** Site at each position, -1 for none; first position of each independent set. */
	final int[] order;
	final int[] starts;
	/** Position of each site. */
	final int[] places;
	/** Neighbours and twice the couplings of each position, in rows. */
	final int[] rows;
	final int[] neighbours;
	final double[] couplings;

	SparsePairs(IntegerCouplings units) {
		this.units = units;
		IndependentSets sets = IndependentSets.of(units);
		order = sets.order();
		starts = sets.starts();
		places = new int[units.spins];
		rows = new int[order.length + 1];
		for (int p = 0; p < order.length; p++) {
			int site = order[p];
			rows[p + 1] = rows[p];
			if (site >= 0) {
				places[site] = p;
				rows[p + 1] += units.offsets[site + 1] - units.offsets[site];
			}
		}
		neighbours = new int[units.neighbours.length];
		couplings = new double[units.neighbours.length];
		for (int site = 0; site < units.spins; site++) {
			int shift = rows[places[site]] - units.offsets[site];
			for (int k = units.offsets[site]; k < units.offsets[site + 1]; k++) {
				neighbours[k + shift] = places[units.neighbours[k]];
				couplings[k + shift] = 2 * units.couplings[k];
			}
		}
	}

	@Override
	public SweepWalker walker(IsingConfiguration start, RandomStream seed) {
		return new SparseWalker(this, start, new LimitSource(LimitKernel.BEST, seed), FlipScan.BEST);
	}
}
