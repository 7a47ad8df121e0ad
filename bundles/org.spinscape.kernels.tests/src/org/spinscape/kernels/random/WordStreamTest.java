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
		long[] state = new long[4 * WordStream.LANES];
		for (int k = 0; k < state.length; k++) {
			state[k] = random.nextLong();
		}
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
	}

	@Test
	void testsRunOnTheVectorKernel() {
		assertInstanceOf(VectorWordFill.class, WordFill.BEST);
	}
}
