// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.random;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Objects;

import org.spinscape.core.random.RandomStream;

/**
 * Random words in bulk: {@link #LANES} interleaved xoshiro256++ generators, so that vector registers of any width up
 * to 512 bits can be filled at once. The words and their order are fixed by the stream that it is opened from, on
 * every machine; the address of that stream ({@link org.spinscape.core.random.StreamKey}) is the address of these words.
 *
 * @see <a href="https://doi.org/10.1145/3460772">Blackman, Vigna, Scrambled linear pseudorandom number generators,
 *      ACM TOMS 47 (2021)</a>
 */
public final class WordStream {

	/** Number of generators: words are made in blocks of this many. */
	public static final int LANES = 8;

	private static final int WORDS = 4 * LANES;

	/** Four state words of each generator: word w of generator g at {@code w * LANES + g}. */
	private final long[] state = new long[WORDS];

	private WordStream() {
	}

	/** Opens a stream. @param seed gives one word for each word of the state */
	public static WordStream open(RandomStream seed) {
		WordStream stream = new WordStream();
		for (int i = 0; i < WORDS; i++) {
			stream.state[i] = mix(seed.nextLong());
		}
		for (int g = 0; g < LANES; g++) {
			stream.state[g] |= 1; // the all-zero state is a fixed point
		}
		return stream;
	}

	/** A bijection that breaks the linear relations between a generator's outputs before they seed others. */
	private static long mix(long word) {
		long z = (word ^ word >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return z ^ z >>> 31;
	}

	/**
	 * Writes the next words of the stream to {@code target[from .. from + count - 1]}.
	 *
	 * @param count a multiple of {@link #LANES}
	 */
	public void fill(long[] target, int from, int count) {
		if (count % LANES != 0) {
			throw new IllegalArgumentException("words come in blocks of " + LANES + ": " + count);
		}
		Objects.checkFromIndexSize(from, count, target.length); // a failure half way would leave the generators apart
		WordFill.BEST.fill(state, target, from, count / LANES);
	}

	/** Writes the complete state. */
	public void save(DataOutput out) throws IOException {
		for (long word : state) {
			out.writeLong(word);
		}
	}

	/** Continues from a state written by {@link #save}. */
	public void restore(DataInput in) throws IOException {
		for (int i = 0; i < WORDS; i++) {
			state[i] = in.readLong();
		}
	}
}
