// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInput;
import java.io.DataOutput;

import org.junit.jupiter.api.Test;

/** Numbers below a bound from words that are given. */
class BoundedNumbersTest {

	/** Gives the words one after the other. */
	private static final class Words implements RandomStream {

		private final long[] words;
		private int at;

		Words(long... words) {
			this.words = words;
		}

		@Override
		public long nextLong() {
			return words[at++];
		}

		@Override
		public void save(DataOutput out) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void restore(DataInput in) {
			throw new UnsupportedOperationException();
		}
	}

	private static long upper(long bits) {
		return bits << 32 | 0xFFFFFFFFL;
	}

	/**
	 * 2^32 words fall on three numbers, of which 2^32 mod 3 = 1 is too many: the word 0 is drawn again. The third from
	 * 0x55555556 on, whose triple is 2^32 + 2, gives 1; the third from 0xAAAAAAAB on gives 2.
	 */
	@Test
	void oneWordOfAllIsTooManyForThree() {
		Words words = new Words(upper(0), upper(0), upper(0x80000000L));
		assertEquals(1, words.nextInt(3));
		assertEquals(3, words.at, "0 is drawn again");
		long[] bits = { 1, 0x55555555L, 0x55555556L, 0xAAAAAAAAL, 0xAAAAAAABL, 0xFFFFFFFFL };
		int[] numbers = { 0, 0, 1, 1, 2, 2 };
		for (int i = 0; i < bits.length; i++) {
			Words one = new Words(upper(bits[i]));
			assertEquals(numbers[i], one.nextInt(3), Long.toHexString(bits[i]));
			assertEquals(1, one.at);
		}
	}

	/** Each of 3 2^29 numbers has two words: the other 2^32 mod 3 2^29 = 2^30 words, a quarter of all, are drawn again. */
	@Test
	void largeBoundsAreFair() {
		RandomStream random = new SplitMix64(5);
		int bound = 3 << 29;
		int n = 30_000;
		int[] thirds = new int[3];
		int[] residues = new int[3];
		for (int i = 0; i < n; i++) {
			int number = random.nextInt(bound);
			thirds[number >> 29]++;
			residues[number % 3]++;
		}
		for (int i = 0; i < 3; i++) {
			// Binomial: 10000 +- 82; 4 sigma for six counts. With all words some numbers had three, and the residues were not alike.
			assertEquals(10_000, thirds[i], 328);
			assertEquals(10_000, residues[i], 328);
		}
	}

	/** Words that a power of two divides are never drawn again, and its numbers are their uppermost bits. */
	@Test
	void powersOfTwoTakeTheUppermostBits() {
		for (long bits : new long[] { 0, 1, 0x7FFFFFFFL, 0x80000000L, 0xFFFFFFFFL }) {
			Words one = new Words(upper(bits));
			assertEquals(bits >> 28, one.nextInt(16));
			assertEquals(1, one.at);
		}
		assertEquals(0, new Words(-1).nextInt(1));
		assertThrows(IllegalArgumentException.class, () -> new Words(1).nextInt(-1));
	}

	@Test
	void theSignIsTheCoin() {
		assertTrue(new Words(-1).nextBoolean());
		assertTrue(new Words(Long.MIN_VALUE).nextBoolean());
		assertFalse(new Words(0).nextBoolean());
		assertFalse(new Words(Long.MAX_VALUE).nextBoolean());
	}

	/** u = 1/2 and v = 0 lie on a circle of r = 1/4: u sqrt(-2 ln r / r) = 1/2 sqrt(8 ln 4). */
	@Test
	void polarMethodByHand() {
		long half = 0x8000000000000000L;
		long threeQuarters = 0xC000000000000000L;
		assertEquals(0.5 * Math.sqrt(8 * Math.log(4)), new Words(threeQuarters, half).nextGaussian(), 1e-12);
		// The centre, and -1 with anything, are drawn again.
		Words again = new Words(half, half, 0, half, threeQuarters, half);
		assertEquals(0.5 * Math.sqrt(8 * Math.log(4)), again.nextGaussian(), 1e-12);
		assertEquals(6, again.at);
	}
}
