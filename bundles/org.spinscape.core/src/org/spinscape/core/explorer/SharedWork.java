// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.explorer;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/** See {@link ExplorerContext#run}. */
final class SharedWork {

	private final AtomicInteger next = new AtomicInteger();
	private final AtomicReference<Throwable> failure = new AtomicReference<>();
	private final int pieces;
	private final ExplorerContext context;
	private final IntConsumer work;

	private SharedWork(int pieces, ExplorerContext context, IntConsumer work) {
		this.pieces = pieces;
		this.context = context;
		this.work = work;
	}

	static void run(int pieces, int threads, ExplorerContext context, IntConsumer work) {
		if (pieces > 0) {
			new SharedWork(pieces, context, work).run(Math.min(threads, pieces) - 1);
		}
	}

	private void run(int helpers) {
		Thread[] started = new Thread[Math.max(0, helpers)];
		for (int t = 0; t < started.length; t++) {
			started[t] = Thread.ofPlatform().name("pieces-", t).daemon().start(this::help);
		}
		try {
			for (int mine = next.getAndIncrement(); mine < pieces; mine = next.getAndIncrement()) {
				context.checkCancelled();
				work.accept(mine);
			}
			context.checkCancelled();
		} finally {
			next.set(pieces); // nothing new is begun after a failure here
			join(started);
		}
		switch (failure.get()) {
			case null -> {
				/* all is done */ }
			case RuntimeException problem -> throw problem;
			case Error error -> throw error;
			default -> throw new IllegalStateException("a piece of work failed", failure.get());
		}
	}

	private void help() {
		try {
			for (int mine = next.getAndIncrement(); mine < pieces; mine = next.getAndIncrement()) {
				work.accept(mine);
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
