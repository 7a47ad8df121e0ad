// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.space.IsingConfiguration;

/** Keeps the block counts of the native part, one per level touched by a flip, beside the fields of the noise. */
final class FunnelTracker implements LocalFields.Tracker {

	private final FunnelHamiltonian model;
	private final NativeLevelSums blocks;
	private final LocalFields.Tracker noise;
	private final int[] aligned;
	private final double[] levelSums;
	private final double[] levelChanges;

	FunnelTracker(FunnelHamiltonian model, IsingConfiguration start) {
		this.model = model;
		this.blocks = model.blocks();
		this.noise = model.noise().trackFields(start);
		this.aligned = new int[start.sites()];
		this.levelSums = new double[blocks.levels()];
		this.levelChanges = new double[blocks.levels()];
		model.countAligned(start, aligned, levelSums);
	}

	@Override
	public IsingConfiguration configuration() {
		return noise.configuration();
	}

	@Override
	public double energy() {
		return model.energy(levelSums, noise.energy());
	}

	@Override
	public int moves() {
		return noise.moves();
	}

	@Override
	public double delta(int move) {
		findChanges(move);
		return noise.delta(move) - model.strength() * blocks.combine(levelChanges);
	}

	/** What the flip does to the level sums. */
	private void findChanges(int move) {
		int step = -model.alignment(configuration(), move);
		for (int k = 0; k < levelChanges.length; k++) {
			int count = aligned[model.firstBlock(k) + (move >> k + 1)];
			levelChanges[k] = blocks.block(k, count + step) - blocks.block(k, count);
		}
	}

	@Override
	public void accept(int move) {
		findChanges(move);
		int step = -model.alignment(configuration(), move);
		for (int k = 0; k < levelSums.length; k++) {
			levelSums[k] += levelChanges[k];
			aligned[model.firstBlock(k) + (move >> k + 1)] += step;
		}
		noise.accept(move);
	}

	@Override
	public double localField(int site) {
		return configuration().spin(site) * delta(site) / 2;
	}

	@Override
	public void reset(IsingConfiguration start) {
		noise.reset(start);
		model.countAligned(start, aligned, levelSums);
	}

	@Override
	public void saveCaches(DataOutput out) throws IOException {
		for (double levelSum : levelSums) {
			out.writeDouble(levelSum);
		}
		noise.saveCaches(out);
	}

	@Override
	public void restoreCaches(DataInput in) throws IOException {
		for (int k = 0; k < levelSums.length; k++) {
			levelSums[k] = in.readDouble();
		}
		noise.restoreCaches(in);
	}
}
