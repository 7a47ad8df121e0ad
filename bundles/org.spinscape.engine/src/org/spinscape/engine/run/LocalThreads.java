// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.spinscape.engine.plan.Task;

/**
 * Threads of this process.
 *
 * @param threads how many, at least 1; where there are fewer tasks, each gets several
 */
public record LocalThreads(int threads) implements Executor {

	public LocalThreads {
		if (threads < 1) {
			throw new IllegalArgumentException("at least 1 thread is needed, not " + threads);
		}
	}

	/** As many as there are processors. */
	public static LocalThreads all() {
		return new LocalThreads(Runtime.getRuntime().availableProcessors());
	}

	@Override
	public void execute(Workload work) throws IOException {
		TaskRunner runner = work.runner(Math.max(1, threads / work.total()));
		try (ExecutorService pool = Executors.newFixedThreadPool(threads, Workload::daemon)) {
			for (int i = 0; i < threads; i++) {
				pool.execute(() -> work(work, runner));
			}
			pool.shutdown();
			while (!pool.awaitTermination(1, TimeUnit.HOURS)) {
				// a run may take days
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("the run was interrupted", e);
		}
	}

	private static void work(Workload work, TaskRunner runner) {
		for (Optional<Task> task = work.next(); task.isPresent(); task = work.next()) {
			work.carryOut(task.get(), runner);
		}
	}

	@Override
	public String describe() {
		return threads + " threads";
	}
}
