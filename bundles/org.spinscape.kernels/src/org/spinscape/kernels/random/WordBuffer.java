// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.random;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.random.RandomStream;

/** Random words one by one, made in bulk. */
public final class WordBuffer implements RandomStream {

	private final WordStream stream;
	private final long[] words = new long[128];
	private int next = words.length;

	/** @param seed gives what a {@link WordStream} takes */
	public WordBuffer(RandomStream seed) {
		stream = WordStream.open(seed);
	}

	@Override
	public long nextLong() {
		if (next == words.length) {
			stream.fill(words, 0, words.length);
			next = 0;
		}
		return words[next++];
	}

	@Override
	public void save(DataOutput out) throws IOException {
		stream.save(out);
		out.writeInt(next);
		for (int k = next; k < words.length; k++) {
			out.writeLong(words[k]);
		}
	}

	@Override
	public void restore(DataInput in) throws IOException {
		stream.restore(in);
		next = in.readInt();
		for (int k = next; k < words.length; k++) {
			words[k] = in.readLong();
		}
	}
}
