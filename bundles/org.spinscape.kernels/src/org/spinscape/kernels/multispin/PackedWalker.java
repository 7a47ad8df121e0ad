// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.multispin.PackedOrder.Batch;
import org.spinscape.kernels.multispin.PackedOrder.Stage;
import org.spinscape.kernels.sweep.SpinRule;
import org.spinscape.kernels.sweep.SweepWalker;

/**
 * Walks on a {@link PackedLattice}. A configuration in the usual order and the energy are worked out when asked for,
 * from what has changed since.
 */
final class PackedWalker implements SweepWalker, LocalFields.Tracker {

	private final SignedModel model;
	private final PackedOrder order;
	private final BlockGrid grid;
	private final SiteKernel kernel;
	private final UniformCoins tables;
	private final Coins coins;
	/** The spins of all cells, then room for the bonds of a stage. */
	private final long[] words;
	/** The words of the cells as {@link #state} has them, and as the last sweep found them. */
	private final long[] shown;
	private final long[] before;
	private final IsingConfiguration state;
	private final int[] origins;
	private final int[] cellSites;
	private boolean stateBehind;
	/** Number of unsatisfied bonds, or -1 if unknown. */
	private long unsatisfied;

	PackedWalker(PackedLattice plan, IsingConfiguration start, RandomStream seed, SiteKernel kernel) {
		model = plan.model();
		order = plan.order();
		grid = plan.grid();
		this.kernel = kernel;
		tables = new UniformCoins(plan);
		coins = new Coins(seed);
		words = new long[order.room()];
		shown = new long[order.neighbours().length / grid.slots() * Lanes.WORDS];
		before = shown.clone();
		state = start.copy();
		origins = new int[grid.blocks()];
		for (int block = 0; block < origins.length; block++) {
			origins[block] = grid.origin(block);
		}
		cellSites = new int[grid.cells()];
		for (int cell = 0; cell < cellSites.length; cell++) {
			cellSites[cell] = grid.site(cell);
		}
		pack();
	}

	private void pack() {
		for (int cell = 0; cell < cellSites.length; cell++) {
			long word = 0;
			for (int block = 0; block < origins.length; block++) {
				word |= (long) state.bit(cellSites[cell] + origins[block]) << block;
			}
			words[order.words()[cell]] = word;
			shown[order.words()[cell]] = word;
		}
		stateBehind = false;
		unsatisfied = -1;
	}

	@Override
	public long sweep(SpinRule rule, double beta) {
		CoinTable table = tables.get(rule, beta);
		System.arraycopy(words, 0, before, 0, before.length);
		for (Batch batch : order.batches()) {
			Decisions decisions = coins.toss(table, batch.positions());
			for (Stage stage : batch.stages()) {
				stage.fetch(words);
				kernel.update(words, order.neighbours(), grid.slots(), stage.run(), decisions, rule);
			}
		}
		stateBehind = true;
		unsatisfied = -1;
		return turned();
	}

	private long turned() {
		long turned = 0;
		for (int word : order.words()) { // others hold nothing
			turned += Long.bitCount(words[word] ^ before[word]);
		}
		return turned;
	}

	@Override
	public IsingConfiguration configuration() {
		if (stateBehind) {
			catchUp();
			stateBehind = false;
		}
		return state;
	}

	/** Only spins that have turned are touched. */
	private void catchUp() {
		for (int cell = 0; cell < cellSites.length; cell++) {
			int word = order.words()[cell];
			for (long changed = words[word] ^ shown[word]; changed != 0; changed &= changed - 1) {
				state.flip(cellSites[cell] + origins[Long.numberOfTrailingZeros(changed)]);
			}
			shown[word] = words[word];
		}
	}

	@Override
	public double energy() {
		if (unsatisfied < 0) {
			unsatisfied = 0;
			for (Batch batch : order.batches()) {
				for (Stage stage : batch.stages()) {
					for (BondLoad load : stage.up()) {
						unsatisfied += load.unsatisfied(words);
					}
				}
			}
		}
		return model.energy((long) moves() * grid.dimension(), unsatisfied);
	}

	@Override
	public int moves() {
		return state.sites();
	}

	@Override
	public double delta(int move) {
		int field = field(move);
		return model.graph().magnitude() * (2 * state.spin(move) * field);
	}

	@Override
	public double localField(int site) {
		return model.graph().magnitude() * field(site);
	}

	/** In units of the couplings. */
	private int field(int site) {
		configuration();
		int[] neighbours = model.graph().neighbours()[site];
		int negatives = model.graph().negatives()[site];
		int sum = 0;
		for (int k = 0; k < neighbours.length; k++) {
			sum += k < negatives ? -state.spin(neighbours[k]) : state.spin(neighbours[k]);
		}
		return sum;
	}

	@Override
	public void accept(int move) {
		int change = field(move) * state.spin(move);
		unsatisfied += unsatisfied < 0 ? 0 : change;
		int word = order.words()[grid.cell(move)];
		words[word] ^= 1L << grid.block(move);
		shown[word] = words[word];
		state.flip(move);
	}

	@Override
	public void reset(IsingConfiguration start) {
		state.set(start);
		pack();
	}

	@Override
	public void saveCaches(DataOutput out) throws IOException {
		coins.save(out);
	}

	@Override
	public void restoreCaches(DataInput in) throws IOException {
		coins.restore(in);
	}

	@Override
	public String kernel() {
		return "packed lattice, " + kernel.description();
	}
}
