// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.Arrays;

/** The temperatures of columns of words, and the binary digits of the flip probabilities there. */
final class LaneThresholds {

	/** Replica exchange comes back to its temperatures again and again; annealing never does. A power of two. */
	private static final int MOST = 256;

	/** Digits of one temperature. @param leaves all 64 digits of each leaf; @param steps as a kernel takes them */
	private record Digits(double temperature, long[] leaves, long[] steps) {
	}

	private final FlipProbability flip;
	private final int leaves;
	private final int rounds;
	private final int width;
	private final double[] temperatures;
	private final long[] steps;
	private final Digits[] digits;
	private final Digits[] known = new Digits[MOST];
	private int count;

	LaneThresholds(FlipProbability flip, int leaves, int rounds, int width, int columns, double temperature) {
		this.flip = flip;
		this.leaves = leaves;
		this.rounds = rounds;
		this.width = width;
		temperatures = new double[columns];
		Arrays.fill(temperatures, Double.NaN);
		steps = new long[leaves * rounds * width];
		digits = new Digits[columns];
		for (int column = 0; column < columns; column++) {
			set(column, temperature);
		}
	}

	int columns() {
		return temperatures.length;
	}

	double get(int column) {
		return temperatures[column];
	}

	/** @param temperature in J/k_B, from 0 to infinity */
	void set(int column, double temperature) {
		if (temperatures[column] == temperature) {
			return;
		}
		if (!(temperature >= 0)) {
			throw new IllegalArgumentException("a temperature must be 0 or more: " + temperature);
		}
		Digits of = of(temperature + 0.0); // one zero
		temperatures[column] = of.temperature;
		digits[column] = of;
		for (int k = 0; k < of.steps.length; k++) {
			steps[k * width + column] = of.steps[k];
		}
	}

	/** A table with open addresses that is half empty at least. */
	private Digits of(double temperature) {
		long hash = Double.doubleToRawLongBits(temperature) * 0x9E3779B97F4A7C15L;
		int k = (int) (hash >>> 40) & MOST - 1;
		while (known[k] != null) {
			if (known[k].temperature == temperature) {
				return known[k];
			}
			k = k + 1 & MOST - 1;
		}
		if (count == MOST / 2) {
			Arrays.fill(known, null);
			count = 0;
		}
		count++;
		known[k] = make(temperature);
		return known[k];
	}

	private Digits make(double temperature) {
		Digits made = new Digits(temperature, new long[leaves], new long[leaves * rounds]);
		for (int u = 0; u < leaves; u++) {
			long all = (long) (flip.of(u, temperature) * 0x1p63) << 1; // none is certain
			made.leaves[u] = all;
			for (int j = 0; j < rounds; j++) {
				long before = j == 0 ? 0 : all << j - 1 >> 63;
				made.steps[u * rounds + j] = all << j >> 63 ^ before;
			}
		}
		return made;
	}

	/** As {@link LaneKernel#toss} takes them. */
	long[] steps() {
		return steps;
	}

	/** Whether a digit of a leaf's probability is 1. @param digit from 0, the most significant one */
	boolean digit(int column, int leaf, int digit) {
		return digit < Long.SIZE && digits[column].leaves[leaf] << digit < 0;
	}
}
