// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Counts journeys from the coldest slot to the hottest and back: what tempering is worth. */
final class RoundTrips {

	/** Not yet been at the cold end. */
	private static final byte NEW = 0;
	/** Left the cold end. */
	private static final byte UP = 1;
	/** Has been at the hot end since. */
	private static final byte DOWN = 2;

	private final byte[] direction;
	private long count;

	RoundTrips(int walkers) {
		direction = new byte[walkers];
	}

	/** Call after each exchange. @param walkerIn the walker in each slot, coldest first */
	void note(int[] walkerIn) {
		int cold = walkerIn[0];
		if (direction[cold] == DOWN) {
			count++;
		}
		direction[cold] = UP;
		int hot = walkerIn[walkerIn.length - 1];
		if (direction[hot] != NEW) {
			direction[hot] = DOWN;
		}
	}

	long count() {
		return count;
	}

	void save(DataOutput out) throws IOException {
		out.writeLong(count);
		out.write(direction);
	}

	void restore(DataInput in) throws IOException {
		count = in.readLong();
		in.readFully(direction);
	}
}
