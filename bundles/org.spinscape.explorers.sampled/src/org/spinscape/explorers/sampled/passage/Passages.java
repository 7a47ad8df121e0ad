// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * First-passage times of runs at one temperature.
 *
 * @param temperature in J/k_B; NaN if the sampler keeps its own
 * @param sweeps      of each run until it got there, 0 if it started there; until it was stopped if it did not
 * @param reached     whether it got there
 */
record Passages(double temperature, long[] sweeps, boolean[] reached) {

	/** Number of runs. */
	int runs() {
		return sweeps.length;
	}

	/** Number of runs that got there. */
	int successes() {
		return (int) IntStream.range(0, runs()).filter(run -> reached[run]).count();
	}

	/** Number of runs that were there from the beginning. */
	int atStart() {
		return (int) IntStream.range(0, runs()).filter(run -> reached[run] && sweeps[run] == 0).count();
	}

	double[] durations() {
		return Arrays.stream(sweeps).asDoubleStream().toArray();
	}

	Survival survival() {
		return new Survival(durations(), reached);
	}

	/** Those that had some way to go. */
	Passages underway() {
		int[] rest = IntStream.range(0, runs()).filter(run -> sweeps[run] > 0).toArray();
		boolean[] there = new boolean[rest.length];
		for (int i = 0; i < rest.length; i++) {
			there[i] = reached[rest[i]];
		}
		return new Passages(temperature, IntStream.of(rest).mapToLong(run -> sweeps[run]).toArray(), there);
	}
}
