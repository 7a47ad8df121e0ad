// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.core.space.Configuration;
import org.spinscape.ui.live.PacedWalk;

/** A walk above the minima of a landscape that is listed; shares of time are counted anew when it is heated or cooled. */
final class LiveWalk extends PacedWalk {

	/** So many of the last places are remembered. */
	private static final int TRAIL = 60;

	/**
	 * Where a walk is.
	 *
	 * @param sweeps      since the temperature was set
	 * @param temperature in J/k_B
	 * @param counts      sweeps that ended above each minimum, since the temperature was set
	 * @param weights     equilibrium probability of each
	 * @param leaves      minima of the last sweeps, the present one last
	 * @param energies    of the same
	 */
	record Moment(long sweeps, double temperature, long[] counts, double[] weights, int[] leaves, double[] energies) {

		/** Half the sum of what shares of time and weights differ by: 0 if they agree, 1 if they have nothing in common. */
		double distance() {
			double sum = 0;
			for (int leaf = 0; leaf < counts.length; leaf++) {
				sum += Math.abs(share(leaf) - weights[leaf]);
			}
			return sum / 2;
		}

		/** Share of the time above a minimum. */
		double share(int leaf) {
			return sweeps == 0 ? 0 : (double) counts[leaf] / sweeps;
		}

		int leaf() {
			return leaves[leaves.length - 1];
		}

		double energy() {
			return energies[energies.length - 1];
		}
	}

	private final ListedBasins basins;
	private final AtomicReference<Moment> moment = new AtomicReference<>();
	private long sweeps;
	private long[] counts;
	private double[] weights;
	private int[] leaves = {};
	private double[] energies = {};

	/** @param temperature to begin with, in J/k_B */
	LiveWalk(ListedBasins basins, SingleSystemSampler sampler, double temperature) {
		super(sampler, temperature);
		this.basins = basins;
		heat();
		note();
		publish();
	}

	@Override
	protected void heated() {
		sweeps = 0;
		counts = new long[basins.tree().leaves().size()];
		weights = basins.weights(present());
	}

	@Override
	protected void swept() {
		sweeps++;
		note();
		counts[leaves[leaves.length - 1]]++;
	}

	private void note() {
		Configuration state = sampler().walker().configuration();
		int keep = Math.min(TRAIL - 1, leaves.length);
		leaves = Arrays.copyOf(Arrays.copyOfRange(leaves, leaves.length - keep, leaves.length), keep + 1);
		energies = Arrays.copyOf(Arrays.copyOfRange(energies, energies.length - keep, energies.length), keep + 1);
		leaves[keep] = basins.leafOf(state);
		energies[keep] = basins.energyOf(state);
	}

	@Override
	protected void publish() {
		moment.set(new Moment(sweeps, present(), counts.clone(), weights, leaves, energies));
	}

	/** Where it was after the last frame. */
	Moment moment() {
		return moment.get();
	}
}
