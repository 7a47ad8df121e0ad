// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;

/** Independent trials on several threads, each with random numbers of its own address: the number of threads does not show. */
final class Trials {

	private Trials() {
	}

	/** Runs trials and gives what they found, in order. */
	static <T> List<T> run(int count, String phase, ExplorerContext context, Function<RandomStream, T> trial) {
		long address = context.random().nextLong();
		List<Callable<T>> work = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			StreamKey key = new StreamKey(address, StreamPurpose.EXPLORER, phase, i, 0);
			work.add(() -> trial.apply(key.open()));
		}
		context.phase(phase, count);
		List<T> found = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, Math.min(count, context.threads())))) {
			List<Future<T>> futures = work.stream().map(threads::submit).toList();
			for (Future<T> future : futures) {
				found.add(get(future));
				context.done(found.size());
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("interrupted");
		}
		return found;
	}

	private static <T> T get(Future<T> future) throws InterruptedException {
		try {
			return future.get();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof RuntimeException problem) {
				throw problem;
			}
			throw new IllegalStateException(e.getCause());
		}
	}
}
