// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.util.Optional;

import org.spinscape.engine.plan.Task;
import org.spinscape.experiment.Experiment;

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

	/** So many, or as the experiment says. @param threads 0 for the experiment's */
	static LocalThreads of(int threads, Experiment experiment) {
		int wanted = threads > 0 || experiment.getExecution() == null ? threads
				: experiment.getExecution().getThreads();
		return wanted > 0 ? new LocalThreads(wanted) : all();
	}

	@Override
	public void execute(Workload work) throws IOException {
		Crew crew = new Crew(work, work.runner(Math.max(1, threads / work.total())));
		work.whenLeftAlone(task -> crew.hire());
		try {
			crew.work(threads);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("the run was interrupted", e);
		}
	}

	/** The threads that are counted on. One whose task is left alone is not any more: another takes its place. */
	private static final class Crew {

		private final Workload work;
		private final TaskRunner runner;
		private int counted;

		Crew(Workload work, TaskRunner runner) {
			this.work = work;
			this.runner = runner;
		}

		/** Until all are done. */
		synchronized void work(int threads) throws InterruptedException {
			counted = threads;
			for (int i = 0; i < threads; i++) {
				hire();
			}
			while (counted > 0) {
				wait();
			}
		}

		void hire() {
			Workload.daemon(this::keepWorking).start();
		}

		private void keepWorking() {
			boolean leftAlone = false;
			try {
				Optional<Task> task = work.next();
				while (task.isPresent() && !leftAlone) {
					leftAlone = work.carryOut(task.get(), runner) == Workload.Outcome.LEFT_ALONE;
					task = leftAlone ? Optional.empty() : work.next();
				}
			} finally {
				if (!leftAlone) {
					leave();
				}
			}
		}

		private synchronized void leave() {
			counted--;
			notifyAll();
		}
	}

	@Override
	public String describe() {
		return threads + " threads";
	}
}
