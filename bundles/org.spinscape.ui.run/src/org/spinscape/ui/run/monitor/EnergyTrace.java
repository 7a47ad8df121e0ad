// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.util.Arrays;

/**
 * The energies of one task as they come in. When the buffer is full every second point is dropped, so that the whole
 * run stays in view with bounded memory.
 */
final class EnergyTrace {

	private static final int CAPACITY = 600;

	private final double[] sweeps = new double[CAPACITY];
	private final double[] energies = new double[CAPACITY];
	private int size;
	private int stride = 1;
	private int skipped;

	synchronized void add(long sweep, double energy) {
		if (++skipped < stride) {
			return;
		}
		skipped = 0;
		if (size == CAPACITY) {
			for (int i = 0; i < CAPACITY / 2; i++) {
				sweeps[i] = sweeps[2 * i];
				energies[i] = energies[2 * i];
			}
			size = CAPACITY / 2;
			stride *= 2;
		}
		sweeps[size] = sweep;
		energies[size++] = energy;
	}

	/** Sweeps and energies so far. */
	synchronized double[][] points() {
		return new double[][] { Arrays.copyOf(sweeps, size), Arrays.copyOf(energies, size) };
	}
}
