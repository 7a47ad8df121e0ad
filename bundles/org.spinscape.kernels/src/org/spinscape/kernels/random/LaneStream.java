// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.random;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.spinscape.core.random.RandomStream;

/**
 * Generators xoshiro256++ side by side, one for each of several walkers: what one of them gives depends on the stream it
 * was opened from and not on the others. Kernels advance them in registers, so that their state lies open.
 *
 * @see WordStream
 */
public final class LaneStream {

	/** Words of one generator. */
	public static final int WORDS = 4;

	private final int width;
	private final long[] state;

	private LaneStream(int width) {
		this.width = width;
		state = new long[WORDS * width];
	}

	/**
	 * Opens a generator for each stream.
	 *
	 * @param seeds each gives four words
	 * @param width at least as many as there are seeds; generators without a seed stand still at zero
	 */
	public static LaneStream open(List<? extends RandomStream> seeds, int width) {
		LaneStream stream = new LaneStream(width);
		for (int lane = 0; lane < seeds.size(); lane++) {
			for (int word = 0; word < WORDS; word++) {
				stream.state[word * width + lane] = WordStream.mix(seeds.get(lane).nextLong());
			}
			stream.state[lane] |= 1; // the all-zero state is a fixed point
		}
		return stream;
	}

	/** Word w of generator g at {@code w * width + g}; kernels change it. */
	public long[] state() {
		return state;
	}

	/** Generators side by side. */
	public int width() {
		return width;
	}

	/** Writes the complete state. */
	public void save(DataOutput out) throws IOException {
		for (long word : state) {
			out.writeLong(word);
		}
	}

	/** Continues from what a stream of this width wrote by {@link #save}. */
	public void restore(DataInput in) throws IOException {
		for (int k = 0; k < state.length; k++) {
			state[k] = in.readLong();
		}
	}
}
