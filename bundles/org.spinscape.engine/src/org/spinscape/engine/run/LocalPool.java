// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.Task;
import org.spinscape.store.RunDirectory;

/** Works through the tasks of a run with a fixed number of threads and tells the monitor how far it is. */
final class LocalPool {

	private final Plan plan;
	private final RunDirectory directory;
	private final TaskRunner runner;
	private final RunMonitor monitor;
	private final RunLog log;

	private final Map<Task, TaskProgress> active = Collections.synchronizedMap(new LinkedHashMap<>());
	private final Map<Integer, String> failures = new ConcurrentHashMap<>();
	private final AtomicInteger next = new AtomicInteger();
	private final AtomicInteger done = new AtomicInteger();
	private final LongAdder attempts = new LongAdder();
	private final long start = System.nanoTime();
	private double startFraction;

	LocalPool(Plan plan, RunDirectory directory, TaskRunner runner, RunMonitor monitor, RunLog log) {
		this.plan = plan;
		this.directory = directory;
		this.runner = runner;
		this.monitor = monitor;
		this.log = log;
	}

	/** What came of it. */
	record Tally(int done, boolean worked, List<String> failures) {
	}

	Tally run(int workers) throws IOException {
		List<Task> open = new ArrayList<>();
		for (Task task : plan.tasks()) {
			if (Files.exists(directory.task(task.id()))) {
				done.incrementAndGet();
			} else {
				open.add(task);
			}
		}
		startFraction = (double) done.get() / plan.tasks().size();
		try (ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(LocalPool::daemon);
				ExecutorService pool = Executors.newFixedThreadPool(workers, LocalPool::daemon)) {
			ticker.scheduleAtFixedRate(this::tick, 200, 200, TimeUnit.MILLISECONDS);
			for (int i = 0; i < workers; i++) {
				pool.execute(() -> work(open));
			}
			pool.shutdown();
			while (!pool.awaitTermination(1, TimeUnit.HOURS)) {
				// a run may take days
			}
			ticker.shutdownNow();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("the run was interrupted", e);
		}
		tick();
		List<String> told = failures.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue)
				.toList();
		return new Tally(done.get(), !open.isEmpty(), told);
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "spinscape worker");
		thread.setDaemon(true);
		return thread;
	}

	private void work(List<Task> open) {
		while (!monitor.cancelled()) {
			int index = next.getAndIncrement();
			if (index >= open.size()) {
				return;
			}
			Task task = open.get(index);
			TaskProgress progress = new TaskProgress(attempts);
			active.put(task, progress);
			try {
				runner.run(task, progress);
				done.incrementAndGet();
			} catch (CancellationException e) {
				log.info(task.id() + " stopped");
			} catch (OutOfMemoryError e) {
				fail(index, task, "ran out of memory; use fewer threads or a smaller system, or give more memory with"
						+ " SPINSCAPE_VM_ARGS=-Xmx...", e);
			} catch (IOException e) {
				fail(index, task, "cannot store its results: " + e.getMessage(), e);
			} catch (RuntimeException | StackOverflowError e) {
				fail(index, task, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage(), e);
			} finally {
				active.remove(task);
			}
		}
	}

	private void fail(int index, Task task, String reason, Throwable cause) {
		String sentence = "task " + task.id() + ": " + reason;
		failures.put(index, sentence);
		log.error(sentence, cause);
		monitor.message(sentence + " (details in log.txt)");
	}

	private void tick() {
		double working = 0;
		String phase = "";
		synchronized (active) {
			for (Map.Entry<Task, TaskProgress> entry : active.entrySet()) {
				working += entry.getValue().fraction();
				phase = phase.isEmpty() ? entry.getKey().id() + " " + entry.getValue().phase() : phase;
			}
		}
		int total = plan.tasks().size();
		double fraction = Math.min(1, (done.get() + working) / total);
		double seconds = (System.nanoTime() - start) * 1e-9;
		double gained = fraction - startFraction;
		double remaining = gained > 0 ? seconds * (1 - fraction) / gained : Double.NaN;
		monitor.progress(new RunProgress(done.get(), total, fraction, seconds, remaining, attempts.sum() / seconds, phase));
	}
}
