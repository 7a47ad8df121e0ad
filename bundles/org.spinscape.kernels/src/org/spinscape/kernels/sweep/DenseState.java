// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import org.spinscape.core.space.IsingConfiguration;

/** The arrays that a {@link DenseWalker} and its {@link BlockKernel} work on. */
final class DenseState {

	/** Costs are smaller in magnitude: a limit that every cost meets, and with a minus sign none. */
	static final int SURE = 1 << 30;
	/** A block's free columns have this field and no coupling; no limit reaches it. */
	private static final int NEVER = Integer.MAX_VALUE;

	/** 0 for a spin up, -1 for a spin down. */
	final int[] signs;
	/** Local fields in units from the rounded couplings. */
	final int[] fields;
	/** For each site of a block the highest cost to turn at, whole, since costs are. */
	final int[] limits = new int[DensePairs.WIDTH];
	/** Receives for each site of a block its cost, spin times field, when its turn to decide came. */
	final int[] costs = new int[DensePairs.WIDTH];
	/** A cost so close to its limit does not decide. */
	final int slack;
	private final DensePairs pairs;
	private double[] drawn;
	private int from;

	DenseState(DensePairs pairs) {
		this.pairs = pairs;
		signs = new int[pairs.panels.length * DensePairs.WIDTH];
		fields = new int[signs.length];
		slack = pairs.slack();
	}

	/** Computes all from the state. @return sum of J_ij s_i s_j and h_i s_i in units */
	long reset(IsingConfiguration state) {
		long twice = 0;
		for (int site = 0; site < fields.length; site++) {
			boolean real = site < pairs.units.spins;
			signs[site] = real ? -state.bit(site) : 0;
			fields[site] = real ? (int) pairs.units.field(state, site) : NEVER;
			if (real) {
				twice += state.spin(site) * (fields[site] + (long) pairs.units.fields[site]);
			}
		}
		return twice / 2;
	}

	/** Sets the limits of a block. @param row limits in units, of which the block's begin at {@code first} */
	void limits(double[] row, int first) {
		drawn = row;
		from = first;
		for (int i = 0; i < DensePairs.WIDTH; i++) {
			limits[i] = (int) Math.floor(Math.min(Math.max(row[first + i], -SURE), SURE));
		}
	}

	/**
	 * Decides a close case with the couplings as they are.
	 *
	 * @param base   first site of the block
	 * @param i      the site within the block; its cost stands in {@link #costs}
	 * @param before sites of the block that are known to have turned but still have their old signs
	 */
	boolean turns(int base, int i, long before) {
		double field = pairs.remainder.field(base + i, signs);
		for (long bits = before; bits != 0; bits &= bits - 1) {
			int turned = base + Long.numberOfTrailingZeros(bits);
			field -= 2 * (2 * signs[turned] + 1) * pairs.remainder.coupling(base + i, turned);
		}
		return costs[i] + (2 * signs[base + i] + 1) * field <= drawn[from + i];
	}
}
