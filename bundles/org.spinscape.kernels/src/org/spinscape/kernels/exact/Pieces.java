// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import java.util.function.IntConsumer;

import org.spinscape.core.explorer.ExplorerContext;

/**
 * Work in numbered pieces that says how far it has come. Results are the same for any number of threads if each piece
 * writes only what is its own.
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
	 * Does all pieces as {@link ExplorerContext#run} does, and reports how many have been begun. A piece should take some
	 * milliseconds.
	 *
	 * @param pieces  numbered from 0
	 * @param threads at least 1, the calling thread included
	 * @throws java.util.concurrent.CancellationException if the context is cancelled; no thread is left running
	 */
	public static void run(int pieces, int threads, ExplorerContext context, IntConsumer piece) {
		Thread owner = Thread.currentThread();
		context.run(pieces, threads, mine -> {
			if (Thread.currentThread() == owner) {
				context.done(mine);
			}
			piece.accept(mine);
		});
		context.done(pieces);
	}

	/** Does the numbers 0 to {@code size - 1} in ranges of {@code length}, the last perhaps shorter. */
	public static void ranges(int size, int length, ExplorerContext context, Range range) {
		run((size - 1) / length + 1, context.threads(), context, piece -> {
			int from = piece * length;
			range.accept(piece, from, from + Math.min(size - from, length));
		});
	}
}
