// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.live;

import java.util.Arrays;

/**
 * Points of a trace as they come in. When the buffer is full every second point is dropped, so that the whole run stays in
 * view with bounded memory.
 */
final class TraceBuffer {

	static final int CAPACITY = 600;

	private static final int FIRST = 16;

	private double[] sweeps = new double[FIRST];
	private double[] values = new double[FIRST];
	private double[] spreads = new double[FIRST];
	private int size;
	private int stride = 1;
	private int skipped;

	/** @param spread standard deviation of what the value is a mean of, NaN if it is none */
	synchronized void add(long sweep, double value, double spread) {
		if (++skipped < stride) {
			return;
		}
		skipped = 0;
		if (size == CAPACITY) {
			thin();
		} else if (size == sweeps.length) {
			int room = Math.min(CAPACITY, 2 * size);
			sweeps = Arrays.copyOf(sweeps, room);
			values = Arrays.copyOf(values, room);
			spreads = Arrays.copyOf(spreads, room);
		}
		sweeps[size] = sweep;
		values[size] = value;
		spreads[size++] = spread;
	}

	private void thin() {
		size = CAPACITY / 2;
		for (int i = 0; i < size; i++) {
			sweeps[i] = sweeps[2 * i];
			values[i] = values[2 * i];
			spreads[i] = spreads[2 * i];
		}
		stride *= 2;
	}

	/** What there is so far, as copies. */
	synchronized TracePoints points() {
		return new TracePoints(Arrays.copyOf(sweeps, size), Arrays.copyOf(values, size), Arrays.copyOf(spreads, size));
	}
}
