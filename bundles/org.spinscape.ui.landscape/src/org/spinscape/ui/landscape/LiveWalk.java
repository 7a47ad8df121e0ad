// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.core.space.Configuration;

/**
 * A sampler that walks while somebody looks on and sets its temperature and its speed. One thread {@linkplain #advance
 * advances} it; any other may ask where it is.
 */
final class LiveWalk {

	/** So many of the last places are remembered. */
	private static final int TRAIL = 60;
	/** A frame that takes longer is cut short, in nanoseconds: the picture must keep moving. */
	private static final long FRAME = 40_000_000;

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
	private final SingleSystemSampler sampler;
	private final AtomicReference<Moment> moment = new AtomicReference<>();
	private volatile double wanted;
	private volatile int speed = 1;
	private double temperature;
	private long sweeps;
	private long[] counts;
	private double[] weights;
	private int[] leaves = {};
	private double[] energies = {};

	/** @param temperature to begin with, in J/k_B */
	LiveWalk(ListedBasins basins, SingleSystemSampler sampler, double temperature) {
		this.basins = basins;
		this.sampler = sampler;
		this.wanted = temperature;
		heat();
		note();
		publish();
	}

	/** Sets the temperature in J/k_B: shares of time are counted anew, since others would be right. */
	void temperature(double value) {
		wanted = value;
	}

	/** @param perFrame sweeps between two pictures */
	void speed(int perFrame) {
		speed = perFrame;
	}

	/** Walks on for one frame. */
	synchronized void advance() {
		if (wanted != temperature) {
			heat();
		}
		long end = System.nanoTime() + FRAME;
		for (int i = 0; i < speed && System.nanoTime() < end; i++) {
			sampler.sweep();
			sweeps++;
			note();
			counts[leaves[leaves.length - 1]]++;
		}
		publish();
	}

	private void heat() {
		temperature = wanted;
		sampler.temperature(temperature);
		sweeps = 0;
		counts = new long[basins.tree().leaves().size()];
		weights = basins.weights(temperature);
	}

	private void note() {
		Configuration state = sampler.walker().configuration();
		int keep = Math.min(TRAIL - 1, leaves.length);
		leaves = Arrays.copyOf(Arrays.copyOfRange(leaves, leaves.length - keep, leaves.length), keep + 1);
		energies = Arrays.copyOf(Arrays.copyOfRange(energies, energies.length - keep, energies.length), keep + 1);
		leaves[keep] = basins.leafOf(state);
		energies[keep] = basins.energyOf(state);
	}

	private void publish() {
		moment.set(new Moment(sweeps, temperature, counts.clone(), weights, leaves, energies));
	}

	/** Where it was after the last frame. */
	Moment moment() {
		return moment.get();
	}
}
