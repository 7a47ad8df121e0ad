// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

import org.spinscape.core.explorer.ExplorerContext;

/**
 * Work in numbered pieces, shared out among threads in no fixed order. Results are the same for any number of threads
 * if each piece writes only what is its own.
 */
public final class Pieces {

	/** A piece of work on numbers from {@code from} to {@code to - 1}. */
	@FunctionalInterface
	public interface Range {

		/** Does it. */
		void accept(int piece, int from, int to);
	}

	private Pieces() {
	}

	/**
	 * Does all pieces; the calling thread takes its share, reports the number done and asks whether to go on. A piece
	 * should take some milliseconds.
	 *
	 * @param pieces  numbered from 0
	 * @param threads at least 1, the calling thread included
	 * @throws java.util.concurrent.CancellationException if the context is cancelled; no thread is left running
	 */
	public static void run(int pieces, int threads, ExplorerContext context, IntConsumer piece) {
		AtomicInteger next = new AtomicInteger();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		Thread[] helpers = new Thread[Math.min(threads, pieces) - 1];
		for (int t = 0; t < helpers.length; t++) {
			helpers[t] = Thread.ofPlatform().name("pieces-", t).daemon().start(() -> help(next, pieces, piece, failure));
		}
		try {
			for (int mine = next.getAndIncrement(); mine < pieces; mine = next.getAndIncrement()) {
				context.checkCancelled();
				context.done(mine);
				piece.accept(mine);
			}
			context.checkCancelled();
		} finally {
			next.set(pieces); // nothing new is begun after a failure here
			join(helpers);
		}
		if (failure.get() != null) {
			throw new IllegalStateException("a piece of work failed", failure.get());
		}
		context.done(pieces);
	}

	/** Does the numbers 0 to {@code size - 1} in ranges of {@code length}, the last perhaps shorter. */
	public static void ranges(int size, int length, ExplorerContext context, Range range) {
		run((size - 1) / length + 1, context.threads(), context, piece -> {
			int from = piece * length;
			range.accept(piece, from, from + Math.min(size - from, length));
		});
	}

	private static void help(AtomicInteger next, int pieces, IntConsumer piece, AtomicReference<Throwable> failure) {
		try {
			for (int mine = next.getAndIncrement(); mine < pieces; mine = next.getAndIncrement()) {
				piece.accept(mine);
			}
		} catch (RuntimeException | Error problem) {
			failure.compareAndSet(null, problem);
			next.set(pieces);
		}
	}

	private static void join(Thread[] helpers) {
		boolean interrupted = false;
		for (Thread helper : helpers) {
			while (helper.isAlive()) {
				try {
					helper.join();
				} catch (InterruptedException wish) {
					interrupted = true; // pieces are short: the helpers end by themselves
				}
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
