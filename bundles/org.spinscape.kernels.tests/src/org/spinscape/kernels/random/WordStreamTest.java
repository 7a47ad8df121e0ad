// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.random.SplitMix64;

/** Bulk words against the published sequence, and both kernels against each other. */
class WordStreamTest {

	/** First outputs of xoshiro256++ from the state (1, 2, 3, 4), from the authors' program. */
	private static final long[] PUBLISHED = { 41943041L, 58720359L, 3588806011781223L, 3591011842654386L,
			Long.parseUnsignedLong("9228616714210784205"), Long.parseUnsignedLong("9973669472204895162"),
			Long.parseUnsignedLong("14011001112246962877"), Long.parseUnsignedLong("12406186145184390807"),
			Long.parseUnsignedLong("15849039046786891736"), Long.parseUnsignedLong("10450023813501588000") };

	@Test
	void everyGeneratorGivesThePublishedSequence() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		for (int word = 1; word <= 4; word++) {
			for (int g = 0; g < WordStream.LANES; g++) {
				out.writeLong(word);
			}
		}
		WordStream stream = WordStream.open(new SplitMix64(0));
		stream.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		long[] words = new long[PUBLISHED.length * WordStream.LANES];
		stream.fill(words, 0, words.length);
		for (int k = 0; k < words.length; k++) {
			assertEquals(PUBLISHED[k / WordStream.LANES], words[k]);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 5, 17, 130 })
	void bothKernelsDoTheSame(int blocks) {
		SplitMix64 random = new SplitMix64(blocks);
		long[] state = words(random, 4 * WordStream.LANES);
		long[] plainState = state.clone();
		int from = 3;
		long[] words = new long[from + blocks * WordStream.LANES + 2];
		long[] plainWords = words.clone();
		new VectorWordFill().fill(state, words, from, blocks);
		new ScalarWordFill().fill(plainState, plainWords, from, blocks);
		assertArrayEquals(plainWords, words);
		assertArrayEquals(plainState, state);
	}

	@Test
	void theCutIntoCallsDoesNotMatter() {
		long[] whole = new long[160];
		WordStream.open(new SplitMix64(9)).fill(whole, 0, 160);
		long[] parts = new long[160];
		WordStream stream = WordStream.open(new SplitMix64(9));
		stream.fill(parts, 0, 8);
		stream.fill(parts, 8, 0);
		stream.fill(parts, 8, 152);
		assertArrayEquals(whole, parts);
	}

	@Test
	void continuesAfterRestore() throws IOException {
		WordStream stream = WordStream.open(new SplitMix64(4));
		stream.fill(new long[24], 0, 24);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		stream.save(new DataOutputStream(bytes));
		WordStream other = WordStream.open(new SplitMix64(5));
		other.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		long[] expected = new long[40];
		stream.fill(expected, 0, 40);
		long[] resumed = new long[40];
		other.fill(resumed, 0, 40);
		assertArrayEquals(expected, resumed);
	}

	@Test
	void refusesWhatDoesNotFit() {
		WordStream stream = WordStream.open(new SplitMix64(4));
		assertThrows(IllegalArgumentException.class, () -> stream.fill(new long[8], 0, 4));
		assertThrows(IndexOutOfBoundsException.class, () -> stream.fill(new long[15], 0, 16));
		assertThrows(IllegalArgumentException.class, () -> stream.toss(1, 1, new long[16], 1, new long[8]));
		assertThrows(IndexOutOfBoundsException.class, () -> stream.toss(2, 1, new long[15], 1, new long[16]));
		assertThrows(IndexOutOfBoundsException.class, () -> stream.toss(2, 1, new long[16], 1, new long[15]));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 7, 9 })
	void bothKernelsTossTheSame(int leaves) {
		SplitMix64 random = new SplitMix64(leaves);
		for (int rounds : new int[] { 0, 1, 2, 9, 12 }) {
			for (int blocks : new int[] { 0, 2, 4, 34 }) {
				long[] state = words(random, 4 * WordStream.LANES);
				long[] plainState = state.clone();
				long[] thresholds = words(random, leaves * (rounds + 1) * WordStream.LANES);
				long[] heads = new long[blocks * leaves * WordStream.LANES];
				long[] plainHeads = heads.clone();
				new VectorCoinToss().toss(state, blocks, rounds, thresholds, leaves, heads);
				new ScalarCoinToss().toss(plainState, blocks, rounds, thresholds, leaves, plainHeads);
				assertArrayEquals(plainHeads, heads);
				assertArrayEquals(plainState, state);
			}
		}
	}

	private static long[] words(SplitMix64 random, int count) {
		long[] words = new long[count];
		for (int k = 0; k < count; k++) {
			words[k] = random.nextLong();
		}
		return words;
	}

	/** Every threshold of three bits, one for each lane, against its probability: 4.5 standard errors, fixed seed. */
	@Test
	void headsComeWithTheProbabilityOfTheThreshold() {
		int rounds = 3;
		long[] thresholds = new long[(rounds + 1) * WordStream.LANES];
		for (int g = 0; g < WordStream.LANES; g++) {
			for (int b = 0; b < rounds; b++) {
				thresholds[b * WordStream.LANES + g] = -(g >>> b & 1L);
			}
		}
		thresholds[rounds * WordStream.LANES + 7] = -1; // 7 and one more: a certainty
		int blocks = 2000;
		long[] heads = new long[blocks * WordStream.LANES];
		WordStream.open(new SplitMix64(6)).toss(blocks, rounds, thresholds, 1, heads);
		for (int g = 0; g < WordStream.LANES; g++) {
			long count = 0;
			for (int block = 0; block < blocks; block++) {
				count += Long.bitCount(heads[block * WordStream.LANES + g]);
			}
			double p = g == 7 ? 1 : g / 8.0;
			assertEquals(64 * blocks * p, count, 4.5 * Math.sqrt(64 * blocks * p * (1 - p)));
		}
	}

	@Test
	void testsRunOnTheVectorKernel() {
		assertInstanceOf(VectorWordFill.class, WordFill.BEST);
		assertInstanceOf(VectorCoinToss.class, CoinToss.BEST);
	}
}
