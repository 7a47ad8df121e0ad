// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.explorer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

/** Work in pieces on several threads, and means of what they found. */
class SharedPiecesTest {

	private static final class Context implements ExplorerContext {

		private final int threads;
		private volatile boolean cancelled;

		Context(int threads) {
			this.threads = threads;
		}

		@Override
		public int threads() {
			return threads;
		}

		@Override
		public RandomStream random() {
			return new SplitMix64(1);
		}

		@Override
		public void phase(String name, long total) {
			// nobody looks
		}

		@Override
		public void done(long units) {
			// nobody looks
		}

		@Override
		public boolean cancelled() {
			return cancelled;
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 5 })
	void eachPieceIsDoneOnce(int threads) {
		AtomicIntegerArray done = new AtomicIntegerArray(100);
		new Context(threads).run(100, done::incrementAndGet);
		int[] ones = new int[100];
		Arrays.fill(ones, 1);
		assertArrayEquals(ones, IntStream.range(0, 100).map(done::get).toArray());
		new Context(threads).run(0, _ -> {
			throw new AssertionError("there is nothing to do");
		});
	}

	/** Nobody goes on before the last piece is done, however long it takes. */
	@Test
	void theCallerWaitsForAll() {
		AtomicInteger done = new AtomicInteger();
		new Context(3).run(3, _ -> {
			LockSupport.parkNanos(20_000_000);
			done.incrementAndGet();
		});
		assertEquals(3, done.get());
	}

	/** Whoever's piece fails, the caller hears of it when all threads are done, and nothing new is begun. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 3 })
	void failuresReachTheCaller(int threads) {
		AtomicInteger begun = new AtomicInteger();
		assertEquals("broken", assertThrows(IllegalStateException.class, () -> new Context(threads).run(1_000_000, piece -> {
			begun.incrementAndGet();
			if (piece >= 2) {
				throw new IllegalStateException("broken");
			}
		})).getMessage());
		assertTrue(begun.get() < 100, begun + " pieces were begun");
		assertThrows(AssertionError.class, () -> new Context(threads).run(10, _ -> {
			throw new AssertionError("an error too");
		}));
	}

	@Test
	void workThatIsCancelledEndsSoon() {
		Context context = new Context(2);
		AtomicInteger begun = new AtomicInteger();
		assertThrows(CancellationException.class, () -> context.run(1_000_000, piece -> {
			begun.incrementAndGet();
			context.cancelled = true;
		}));
		assertTrue(begun.get() < 1_000_000);
		Context last = new Context(1);
		assertThrows(CancellationException.class, () -> last.run(1, _ -> last.cancelled = true), "at the very end too");
	}

	/** 1, 2 and 6: mean 3, and the root of 7/3 as its error; what is undefined is left out. */
	@Test
	void meansWithErrors() {
		MeanWithError mean = MeanWithError.of(1, Double.NaN, 2, 6);
		assertEquals(3, mean.value(), 1e-12);
		assertEquals(Math.sqrt(7 / 3.0), mean.error(), 1e-12);
		assertEquals(3, mean.count());
		assertEquals(new MeanWithError(5, Double.NaN, 1), MeanWithError.of(5), "one value does not scatter");
		assertEquals(0, MeanWithError.of(5, 5).error());
		assertEquals(new MeanWithError(Double.NaN, Double.NaN, 0), MeanWithError.of());
	}
}
