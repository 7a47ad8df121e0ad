// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * The temperatures of a run and how they settle in its burn-in. The lowest and the highest stay as they are. After the
 * burn-in nothing changes any more, so that what is recorded has one temperature per slot.
 */
final class TemperatureSet {

	private final double[] temperatures;
	private final Placement placement;
	private final long burnIn;
	private int stage;

	TemperatureSet(double[] temperatures, Placement placement, long burnIn) {
		this.temperatures = temperatures.clone();
		this.placement = placement;
		this.burnIn = burnIn;
	}

	/** Rising, in J/k_B; changed by {@link #settle}. */
	double[] temperatures() {
		return temperatures;
	}

	/**
	 * Call after each sweep.
	 *
	 * @param sweep   number of sweeps made
	 * @param ladders all ladders: their counts are pooled, and start anew after each stage
	 * @return whether the temperatures have changed
	 */
	boolean settle(long sweep, List<Ladder> ladders) {
		boolean changes = stage < placement.stages() && sweep >= placement.end(stage, burnIn);
		if (changes) {
			placement.place(temperatures, stage, ladders);
			stage++;
		}
		if (changes || sweep == burnIn) {
			ladders.forEach(Ladder::clear);
		}
		return changes;
	}

	void save(DataOutput out) throws IOException {
		out.writeInt(stage);
		for (double temperature : temperatures) {
			out.writeDouble(temperature);
		}
	}

	void restore(DataInput in) throws IOException {
		stage = in.readInt();
		for (int slot = 0; slot < temperatures.length; slot++) {
			temperatures[slot] = in.readDouble();
		}
	}
}
