// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Counts journeys from the coldest slot to the hottest and back, and how many walkers in each slot are on which leg. */
final class RoundTrips {

	/** Not yet been at the cold end. */
	private static final byte NEW = 0;
	/** Left the cold end. */
	private static final byte UP = 1;
	/** Has been at the hot end since. */
	private static final byte DOWN = 2;

	private final byte[] direction;
	private final long[] up;
	private final long[] down;
	private long count;
	/** The first look is at the start, before any exchange. */
	private long sweeps = -1;

	/** As many walkers as slots. */
	RoundTrips(int slots) {
		direction = new byte[slots];
		up = new long[slots];
		down = new long[slots];
	}

	/** Call after each exchange. @param walkerIn the walker in each slot, coldest first */
	void note(int[] walkerIn) {
		sweeps++;
		int cold = walkerIn[0];
		if (direction[cold] == DOWN) {
			count++;
		}
		direction[cold] = UP;
		int hot = walkerIn[walkerIn.length - 1];
		if (direction[hot] != NEW) {
			direction[hot] = DOWN;
		}
		for (int slot = 0; slot < walkerIn.length; slot++) {
			byte leg = direction[walkerIn[slot]];
			up[slot] += leg == UP ? 1 : 0;
			down[slot] += leg == DOWN ? 1 : 0;
		}
	}

	long count() {
		return count;
	}

	/** Exchanges since the counts began. */
	long sweeps() {
		return sweeps;
	}

	/** Visits of a slot by walkers that came from the cold end. */
	long up(int slot) {
		return up[slot];
	}

	/** Visits of a slot by walkers that came from the hot end. */
	long down(int slot) {
		return down[slot];
	}

	/** Forgets the counts, not where the walkers came from. */
	void clear() {
		count = 0;
		sweeps = 0;
		Arrays.fill(up, 0);
		Arrays.fill(down, 0);
	}

	void save(DataOutput out) throws IOException {
		out.writeLong(count);
		out.writeLong(sweeps);
		out.write(direction);
		for (int slot = 0; slot < up.length; slot++) {
			out.writeLong(up[slot]);
			out.writeLong(down[slot]);
		}
	}

	void restore(DataInput in) throws IOException {
		count = in.readLong();
		sweeps = in.readLong();
		in.readFully(direction);
		for (int slot = 0; slot < up.length; slot++) {
			up[slot] = in.readLong();
			down[slot] = in.readLong();
		}
	}
}
