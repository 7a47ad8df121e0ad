// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.walk.SpinRule;
import org.spinscape.kernels.walk.SweepWalker;

/**
 * Pairs with few neighbours: rejections are the common case, so whole rows of spins are decided at once
 * ({@link IndependentSets}) and only those that turn are touched one by one.
 */
final class SparseWalker implements SweepWalker, LocalFields.Tracker {

	private static final VarHandle MARKS = MethodHandles.byteArrayViewVarHandle(long[].class,
			ByteOrder.LITTLE_ENDIAN);

	private final SparsePairs pairs;
	private final IntegerCouplings units;
	private final LimitSource source;
	private final FlipScan scan;
	private final IsingConfiguration state;
	/** Spin at each position, and local field in units. */
	private final double[] spins;
	private final double[] fields;
	/** Sum of J_ij s_i s_j and h_i s_i in units. */
	private long agreement;
	private final byte[] marks = new byte[LimitSource.ROW / Byte.SIZE + Long.BYTES];

	SparseWalker(SparsePairs pairs, IsingConfiguration start, LimitSource source, FlipScan scan) {
		this.pairs = pairs;
		this.units = pairs.units;
		this.source = source;
		this.scan = scan;
		state = start.copy();
		spins = new double[pairs.order.length];
		fields = new double[pairs.order.length];
		recompute();
	}

	private void recompute() {
		long twice = 0;
		Arrays.fill(spins, -1);
		Arrays.fill(fields, Double.NEGATIVE_INFINITY); // positions without a site never turn: infinite cost
		for (int site = 0; site < units.spins; site++) {
			int place = pairs.places[site];
			spins[place] = state.spin(site);
			fields[place] = units.field(state, site);
			twice += (long) (spins[place] * (fields[place] + units.fields[site])); // a bond is seen from both ends
		}
		agreement = twice / 2;
	}

	@Override
	public long sweep(SpinRule rule, double beta) {
		double scale = Acceptance.scale(beta, 2 * units.unit);
		long turned = 0;
		int[] starts = pairs.starts;
		for (int set = 0; set + 1 < starts.length; set++) {
			for (int from = starts[set]; from < starts[set + 1]; from += LimitSource.ROW) {
				int count = Math.min(LimitSource.ROW, starts[set + 1] - from);
				scan.scan(spins, fields, from, count, source.draw(rule, scale, count), marks);
				MARKS.set(marks, count / Byte.SIZE, 0L); // the last long may end early
				turned += turn(from, count);
			}
		}
		return turned;
	}

	private long turn(int from, int count) {
		long turned = 0;
		for (int i = 0; i < count; i += Long.SIZE) {
			long bits = (long) MARKS.get(marks, i / Byte.SIZE);
			turned += Long.bitCount(bits);
			for (; bits != 0; bits &= bits - 1) {
				turn(from + i + Long.numberOfTrailingZeros(bits));
			}
		}
		return turned;
	}

	private void turn(int place) {
		double spin = spins[place];
		agreement -= 2 * (long) (spin * fields[place]);
		spins[place] = -spin;
		state.flip(pairs.order[place]);
		int[] neighbours = pairs.neighbours;
		double[] couplings = pairs.couplings;
		int end = pairs.rows[place + 1];
		for (int k = pairs.rows[place]; k < end; k++) {
			fields[neighbours[k]] -= spin * couplings[k];
		}
	}

	@Override
	public IsingConfiguration configuration() {
		return state;
	}

	@Override
	public double energy() {
		return units.energy(agreement);
	}

	@Override
	public int moves() {
		return units.spins;
	}

	@Override
	public double delta(int move) {
		int place = pairs.places[move];
		return units.unit * (2 * spins[place] * fields[place]);
	}

	@Override
	public void accept(int move) {
		turn(pairs.places[move]);
	}

	@Override
	public double localField(int site) {
		return units.unit * fields[pairs.places[site]];
	}

	@Override
	public void reset(IsingConfiguration start) {
		state.set(start);
		recompute();
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
		return "sparse pairs, " + source.kernel();
	}
}
