// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import java.util.Arrays;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.walk.SweepWalker;

/**
 * What the {@link DenseWalker}s of one model share. Read only. Couplings are 16-bit whole numbers, a quarter of the
 * memory traffic of doubles, and their sums are exact; what the rounding to the unit takes away is kept as a
 * {@link Remainder}.
 */
final class DensePairs implements SweepModel {

	/** Columns of a panel: as many sites are decided one after the other before all others hear of it. */
	static final int WIDTH = Long.SIZE;
	/** Words that hold the couplings of a site with a block. */
	static final int ROW = WIDTH / 2;
	/** Added to low halves. */
	static final int BIAS = 1 << 15;

	final IntegerCouplings units;
	/**
	 * Panel b holds twice the couplings of all sites with the sites of block b, in rows of {@link #ROW} words. A word
	 * holds the column of its number in the low half, plus {@link #BIAS} so that it is not negative, and the column ROW
	 * further on in the high half: sums of words and of high halves give both sums without taking words apart.
	 */
	final int[][] panels;
	/** For each block twice the couplings of its sites i with its sites j, at {@code i * WIDTH + j} if j > i, else 0. */
	final int[][] diagonals;
	/** Null if there is none. */
	final Remainder remainder;

	DensePairs(Hamiltonian<?> model, PairCouplings pairs) {
		units = IntegerCouplings.coarse(model, pairs);
		int blocks = Math.ceilDiv(units.spins, WIDTH);
		panels = new int[blocks][Math.multiplyExact(blocks * WIDTH, ROW)];
		for (int[] panel : panels) {
			Arrays.fill(panel, BIAS);
		}
		for (int site = 0; site < units.spins; site++) {
			for (int k = units.offsets[site]; k < units.offsets[site + 1]; k++) {
				int column = units.neighbours[k] % WIDTH;
				int twice = 2 * (int) units.couplings[k];
				panels[units.neighbours[k] / WIDTH][site * ROW + column % ROW] += twice << (column < ROW ? 0 : 16);
			}
		}
		diagonals = new int[blocks][WIDTH * WIDTH];
		for (int site = 0; site < blocks * WIDTH; site++) {
			int block = site / WIDTH;
			for (int column = site % WIDTH + 1; column < WIDTH; column++) {
				diagonals[block][site % WIDTH * WIDTH + column] = twiceCoupling(panels[block], site, column);
			}
		}
		remainder = units.exact ? null : new Remainder(units, pairs);
	}

	/** Twice the coupling of a site with the site at {@code column} of a panel's block. */
	static int twiceCoupling(int[] panel, int site, int column) {
		int word = panel[site * ROW + column % ROW];
		return column < ROW ? (word & 0xFFFF) - BIAS : word >> 16;
	}

	/** How far sums of rounded couplings may be from true local fields, in units. */
	int slack() {
		return remainder == null ? 0 : units.spins / 2 + 1;
	}

	@Override
	public SweepWalker walker(IsingConfiguration start, RandomStream seed) {
		return new DenseWalker(this, start, new LimitSource(LimitKernel.BEST, seed), BlockKernel.best());
	}
}
