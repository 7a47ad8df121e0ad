// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.random.RandomStream;
import org.spinscape.kernels.random.WordStream;
import org.spinscape.kernels.walk.SpinRule;

/** A walker's random words, made into limits of acceptance row by row. One word a limit, in blocks of eight. */
final class LimitSource {

	/** Limits that are made at once: words and limits stay in the first-level cache. */
	static final int ROW = 1024;

	private final LimitKernel kernel;
	private final WordStream stream;
	private final long[] words = new long[ROW];
	private final double[] limits = new double[ROW];

	LimitSource(LimitKernel kernel, RandomStream seed) {
		this.kernel = kernel;
		this.stream = WordStream.open(seed);
	}

	/**
	 * Draws the next limits.
	 *
	 * @param scale from {@link Acceptance#scale}
	 * @param count a multiple of {@link WordStream#LANES}, at most {@link #ROW}
	 * @return the limits at the front of an array that the next call overwrites
	 */
	double[] draw(SpinRule rule, double scale, int count) {
		stream.fill(words, 0, count);
		kernel.limits(rule, scale, words, count, limits);
		return limits;
	}

	/** {@code count} rounded up to whole blocks of words. */
	static int blocks(int count) {
		return Math.ceilDiv(count, WordStream.LANES) * WordStream.LANES;
	}

	/** For manifests. */
	String kernel() {
		return kernel.kernel();
	}

	void save(DataOutput out) throws IOException {
		stream.save(out);
	}

	void restore(DataInput in) throws IOException {
		stream.restore(in);
	}
}
