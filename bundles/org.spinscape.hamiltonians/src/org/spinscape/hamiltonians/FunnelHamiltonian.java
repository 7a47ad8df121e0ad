// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.pair.PairHamiltonian;

/**
 * {@code H = -(1-phi) sum_k eps_k sum_{B at level k} b m_B^p_k - phi sum_{i<j} z_ij c 2^(-sigma d(i,j)) s_i s_j} on
 * {@code N = 2^n} spins: blocks B of {@code b = 2^k} neighbouring sites, {@code m_B} their overlap with the native
 * state, {@code eps_k} the normalised level weights, d the level at which two sites first share a block. Energies in J;
 * the native part is exactly {@code -(1-phi) N} in the native state. Immutable.
 */
final class FunnelHamiltonian
		implements
			Hamiltonian<IsingConfiguration>,
			LocalFields,
			Planted,
			SpinFlipSymmetry,
			EnergyBounds,
			SiteLayout {

	/** Room in the bounds for rounding. */
	private static final double MARGIN = 1e-12;

	private final IsingConfiguration nativeState;
	private final NativeLevelSums blocks;
	private final double strength;
	private final PairHamiltonian noise;

	/**
	 * @param strength weight 1-phi of the native part
	 * @param noise    the random part
	 */
	FunnelHamiltonian(IsingConfiguration nativeState, NativeLevelSums blocks, double strength, PairHamiltonian noise) {
		this.nativeState = nativeState.copy();
		this.blocks = blocks;
		this.strength = strength;
		this.noise = noise;
	}

	@Override
	public IsingSpace space() {
		return noise.space();
	}

	@Override
	public double energy(IsingConfiguration configuration) {
		double[] levelSums = new double[blocks.levels()];
		int[] aligned = new int[configuration.sites()];
		countAligned(configuration, aligned, levelSums);
		return energy(levelSums, noise.energy(configuration));
	}

	/** The energy from level sums and the energy of the random part. */
	double energy(double[] levelSums, double noiseEnergy) {
		return noiseEnergy - strength * blocks.combine(levelSums);
	}

	/**
	 * Fills in the spins along the native state of each block and the level sums. The counts of level k stand at
	 * {@code aligned[N - (N >> k) ..]} (all levels together have N-1 blocks).
	 */
	void countAligned(IsingConfiguration state, int[] aligned, double[] levelSums) {
		int sites = state.sites();
		for (int k = 0; k < levelSums.length; k++) {
			int start = firstBlock(k);
			int below = k == 0 ? 0 : firstBlock(k - 1);
			levelSums[k] = 0;
			for (int block = 0; block < sites >> k + 1; block++) {
				int left = 2 * block;
				int count = k == 0 ? agrees(state, left) + agrees(state, left + 1)
						: aligned[below + left] + aligned[below + left + 1];
				aligned[start + block] = count;
				levelSums[k] += blocks.block(k, count);
			}
		}
	}

	private int agrees(IsingConfiguration state, int site) {
		return 1 - (state.bit(site) ^ nativeState.bit(site));
	}

	/** Where the counts of level k (0 for pairs) begin. */
	int firstBlock(int k) {
		int sites = nativeState.sites();
		return sites - (sites >> k);
	}

	/** +1 if the site agrees with the native state, else -1. */
	int alignment(IsingConfiguration state, int site) {
		return 2 * agrees(state, site) - 1;
	}

	NativeLevelSums blocks() {
		return blocks;
	}

	double strength() {
		return strength;
	}

	PairHamiltonian noise() {
		return noise;
	}

	@Override
	public EnergyTracker<IsingConfiguration> track(IsingConfiguration start) {
		return trackFields(start);
	}

	@Override
	public LocalFields.Tracker trackFields(IsingConfiguration start) {
		return new FunnelTracker(this, start);
	}

	@Override
	public IsingConfiguration nativeState() {
		return nativeState.copy();
	}

	@Override
	public double lower() {
		return noise.lower() - strength * nativeState.sites() * (1 + MARGIN);
	}

	@Override
	public double upper() {
		return noise.upper() + MARGIN * nativeState.sites();
	}

	@Override
	public int layers() {
		return 1;
	}

	@Override
	public int layer(int site) {
		return 0;
	}

	/** Blocks are drawn as nested rectangles: even bits of the site number run to the right, odd ones down. */
	@Override
	public double x(int site) {
		return everySecondBit(site);
	}

	@Override
	public double y(int site) {
		return everySecondBit(site >> 1);
	}

	private static int everySecondBit(int site) {
		int gathered = 0;
		for (int bit = 0; site >> 2 * bit != 0; bit++) {
			gathered |= (site >> 2 * bit & 1) << bit;
		}
		return gathered;
	}
}
