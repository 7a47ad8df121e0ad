// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.model;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Numbered blocks of work shared out among workers, what each has found handed on in the order of the blocks: sums keep
 * their bits for any number of workers. Blocks take a fraction of a millisecond, so that helpers come from the pool of
 * the JVM and wait for their turn awake. A helper that the pool has no thread for is not waited for.
 */
final class OrderedBlocks {

	/** Looks at the clock of others so often before it lets them run. */
	private static final int PATIENCE = 2000;

	private final int blocks;
	private final AtomicInteger next = new AtomicInteger();
	private final AtomicInteger turn = new AtomicInteger();
	private final AtomicReference<Throwable> failure = new AtomicReference<>();

	private OrderedBlocks(int blocks) {
		this.blocks = blocks;
	}

	/** Does blocks, with working space of its own. */
	interface Worker {

		/** Does a block; at the same time as others. */
		void work(int block);

		/** Hands on what the last block has given; one worker at a time, in the order of the blocks. */
		void handOn(int block);
	}

	/** Does all blocks, the calling thread being the first worker. */
	static void run(int blocks, List<? extends Worker> workers) {
		if (workers.size() == 1 || blocks == 1) {
			for (int block = 0; block < blocks; block++) {
				workers.getFirst().work(block);
				workers.getFirst().handOn(block);
			}
			return;
		}
		new OrderedBlocks(blocks).share(workers.subList(0, Math.min(blocks, workers.size())));
	}

	private void share(List<? extends Worker> workers) {
		Helper[] helpers = new Helper[workers.size() - 1];
		for (int i = 0; i < helpers.length; i++) {
			helpers[i] = new Helper(workers.get(i + 1));
			ForkJoinPool.commonPool().execute(helpers[i]);
		}
		work(workers.getFirst());
		for (Helper helper : helpers) {
			helper.finish();
		}
		switch (failure.get()) {
			case null -> {
				/* all is done */ }
			case RuntimeException problem -> throw problem;
			case Error error -> throw error;
			default -> throw new IllegalStateException("a block of work failed", failure.get());
		}
	}

	private void work(Worker worker) {
		try {
			for (int block = next.getAndIncrement(); block < blocks; block = next.getAndIncrement()) {
				worker.work(block);
				if (!await(block)) {
					return;
				}
				worker.handOn(block);
				turn.set(block + 1);
			}
		} catch (RuntimeException | Error problem) {
			failure.compareAndSet(null, problem);
			next.set(blocks);
		}
	}

	/** Waits until all blocks before this one are handed on. @return false if one of them has failed */
	private boolean await(int block) {
		for (int looks = 0; turn.get() != block; looks++) {
			if (failure.get() != null) {
				return false;
			}
			if (looks < PATIENCE) {
				Thread.onSpinWait();
			} else {
				Thread.yield();
			}
		}
		return true;
	}

	private final class Helper implements Runnable {

		private static final int NEW = 0;
		private static final int BUSY = 1;
		private static final int DONE = 2;

		private final Worker worker;
		private final AtomicInteger state = new AtomicInteger(NEW);

		Helper(Worker worker) {
			this.worker = worker;
		}

		@Override
		public void run() {
			if (state.compareAndSet(NEW, BUSY)) {
				work(worker);
				state.set(DONE);
			}
		}

		/** Returns once it is done, or will never begin. */
		void finish() {
			for (int looks = 0; !state.compareAndSet(NEW, DONE) && state.get() != DONE; looks++) {
				if (looks < PATIENCE) {
					Thread.onSpinWait();
				} else {
					Thread.yield();
				}
			}
		}
	}
}
