// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.walk.SpinRule;
import org.spinscape.kernels.walk.SweepWalker;

/**
 * Pairs with many neighbours. A turn touches all fields, so the time goes into reading rows of couplings: a block of
 * sites is decided with only its own fields kept current, and takes in the turns of all others when its time comes.
 */
final class DenseWalker implements SweepWalker, LocalFields.Tracker {

	private static final int WIDTH = DensePairs.WIDTH;
	/** Sweeps whose turns the log can hold, before all blocks must take them in. */
	private static final int LOGGED_SWEEPS = 4;
	private final DensePairs pairs;
	private final IntegerCouplings units;
	private final LimitSource source;
	private final BlockKernel kernel;
	private final IsingConfiguration state;
	/** Fields are current for a block after {@link #catchUp}. */
	private final DenseState spins;
	private final TurnLog log;
	/** Sum of J_ij s_i s_j and h_i s_i in units. */
	private long agreement;
	private final Remainder.Sums remainder;

	DenseWalker(DensePairs pairs, IsingConfiguration start, LimitSource source, BlockKernel kernel) {
		this.pairs = pairs;
		this.units = pairs.units;
		this.source = source;
		this.kernel = kernel;
		state = start.copy();
		spins = new DenseState(pairs);
		log = new TurnLog(pairs.panels.length, LOGGED_SWEEPS * spins.fields.length + 1);
		agreement = spins.reset(state);
		remainder = pairs.remainder == null ? null : pairs.remainder.new Sums(state);
	}

	@Override
	public long sweep(SpinRule rule, double beta) {
		double scale = Acceptance.scale(beta, 2 * units.unit);
		makeRoom(units.spins);
		long turned = 0;
		for (int row = 0; row < spins.fields.length; row += LimitSource.ROW) {
			int count = Math.min(LimitSource.ROW, spins.fields.length - row);
			double[] drawn = source.draw(rule, scale, count);
			for (int i = 0; i < count; i += WIDTH) {
				spins.limits(drawn, i);
				turned += decide((row + i) / WIDTH);
			}
		}
		return turned;
	}

	private int decide(int block) {
		catchUp(block);
		int base = block * WIDTH;
		long turned = kernel.decide(pairs.panels[block], pairs.diagonals[block], spins, base, log);
		for (long bits = turned; bits != 0; bits &= bits - 1) {
			int i = Long.numberOfTrailingZeros(bits);
			agreement -= 2L * spins.costs[i];
			state.flip(base + i);
		}
		return Long.bitCount(turned);
	}

	private void catchUp(int block) {
		kernel.catchUp(pairs.panels[block], spins, block * WIDTH, log);
	}

	private void makeRoom(int turns) {
		if (!log.room(turns)) {
			for (int block = 0; block < pairs.panels.length; block++) {
				catchUp(block);
			}
			log.clear();
		}
	}

	@Override
	public IsingConfiguration configuration() {
		return state;
	}

	@Override
	public double energy() {
		return units.energy(remainder == null ? agreement : agreement + remainder.agreement(state));
	}

	@Override
	public int moves() {
		return units.spins;
	}

	@Override
	public double delta(int move) {
		return 2 * state.spin(move) * localField(move);
	}

	@Override
	public double localField(int site) {
		catchUp(site / WIDTH);
		return units.unit * (spins.fields[site] + (remainder == null ? 0 : remainder.field(state, site)));
	}

	/** Turns one spin as {@link #sweep} does, by limits that let pass this one alone. */
	@Override
	public void accept(int move) {
		makeRoom(1);
		Arrays.fill(spins.limits, -DenseState.SURE);
		spins.limits[move % WIDTH] = DenseState.SURE;
		decide(move / WIDTH);
	}

	@Override
	public void reset(IsingConfiguration start) {
		state.set(start);
		agreement = spins.reset(state);
		log.clear();
		if (remainder != null) {
			remainder.reset(state);
		}
	}

	@Override
	public void saveCaches(DataOutput out) throws IOException {
		source.save(out);
	}

	@Override
	public void restoreCaches(DataInput in) throws IOException {
		source.restore(in);
	}

	@Override
	public String kernel() {
		return "dense pairs, " + source.kernel();
	}
}
