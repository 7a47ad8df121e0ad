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
 * every machine; the address of that stream ({@link org.spinscape.core.random.StreamKey}) is the address of these
 * words.
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
	static long mix(long word) {
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

	/**
	 * Tosses biased coins, {@code 64 * LANES} to a block. For each coin a uniform number of {@code rounds} bits is
	 * added to a threshold, and the coin shows heads if the sum carries over: with probability
	 * {@code threshold / 2^rounds}. The same number serves several thresholds, called leaves. The bits of the numbers,
	 * lowest first, are those of the next {@code 2 * rounds} blocks of words, by turns for one block of coins and the
	 * next.
	 *
	 * @param blocks     number of blocks of coins, even
	 * @param rounds     bits of the numbers, 0 or more
	 * @param thresholds bit b of the thresholds of leaf u stands from {@code (u * (rounds + 1) + b) * LANES} on; and,
	 *                   as bit {@code rounds}, 1 where one more is to be added, which makes {@code 2^rounds - 1} a
	 *                   certainty
	 * @param leaves     number of thresholds of each coin
	 * @param heads      receives 1 for heads; leaf u of block n from {@code (n * leaves + u) * LANES} on
	 */
	public void toss(int blocks, int rounds, long[] thresholds, int leaves, long[] heads) {
		if (blocks % 2 != 0) {
			throw new IllegalArgumentException("coins come in pairs of blocks: " + blocks);
		}
		Objects.checkFromIndexSize(0, leaves * (rounds + 1) * LANES, thresholds.length);
		Objects.checkFromIndexSize(0, blocks * leaves * LANES, heads.length);
		CoinToss.BEST.toss(state, blocks, rounds, thresholds, leaves, heads);
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
