// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The temperatures of the replicas of a group, in J/k_B. */
final class LaneTemperatures {

	/** Replicas at one temperature. @param lanes a bit for each replica, {@link Lanes#WORDS} words */
	record Level(double temperature, long[] lanes) {
	}

	private final double[] temperatures;
	private int revision;

	/** @param lanes number of replicas in use; others may be moved in any way */
	LaneTemperatures(int lanes, double temperature) {
		temperatures = new double[lanes];
		Arrays.fill(temperatures, checked(temperature));
	}

	int lanes() {
		return temperatures.length;
	}

	double get(int lane) {
		return temperatures[lane];
	}

	void set(int lane, double temperature) {
		if (temperatures[lane] != checked(temperature)) {
			temperatures[lane] = temperature;
			revision++;
		}
	}

	void setAll(double temperature) {
		for (int lane = 0; lane < temperatures.length; lane++) {
			set(lane, temperature);
		}
	}

	private static double checked(double temperature) {
		if (!(temperature >= 0)) {
			throw new IllegalArgumentException("a temperature must be 0 or more: " + temperature);
		}
		return temperature + 0.0; // one zero
	}

	/** Changes whenever a temperature does. */
	int revision() {
		return revision;
	}

	/** The distinct temperatures, in the order of the first replica of each. */
	List<Level> levels() {
		Map<Double, Level> levels = new LinkedHashMap<>();
		for (int lane = 0; lane < temperatures.length; lane++) {
			levels.computeIfAbsent(temperatures[lane], t -> new Level(t, new long[Lanes.WORDS]))
					.lanes()[lane >>> 6] |= 1L << lane;
		}
		return new ArrayList<>(levels.values());
	}
}
