// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.spinscape.engine.plan.Task;

/**
 * The worker's end of the line between the process that runs an experiment and one that it has started. The first line
 * that comes in is the token of the lock on the run, the others are ids of tasks; after each task its outcome goes out.
 * When nothing comes in any more, the work is done, or the other process is gone: a task under way is then stopped.
 */
public final class Orders {

	static final String DONE = "done";
	static final String FAILED = "failed";
	/** It has failed, since nothing can be stored any more. */
	static final String UNWRITABLE = "unwritable";
	static final String STOPPED = "stopped";
	/** The task hangs: this process is of no use any more. */
	static final String HANGS = "hangs";
	static final String PROGRESS = "progress";
	static final String MESSAGE = "message";
	/** Something was handed over by the task under way. */
	static final String PROVISIONAL = "provisional";
	/** Comes in place of an id: what is under way is saved. No task is called so: their ids have a point and a sample. */
	static final String SAVE = "save";
	private static final String END = "";

	private final PrintStream out;
	private final String master;
	private final BlockingQueue<String> ids = new LinkedBlockingQueue<>();
	private final AtomicInteger savings = new AtomicInteger();
	private volatile boolean closed;

	/**
	 * Listens.
	 *
	 * @param in  where tasks come from
	 * @param out where outcomes go
	 */
	public Orders(BufferedReader in, PrintStream out) throws IOException {
		this.out = out;
		this.master = String.valueOf(in.readLine());
		Workload.daemon(() -> listen(in)).start();
	}

	private void listen(BufferedReader in) {
		try {
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				if (line.equals(SAVE)) {
					savings.incrementAndGet();
				} else {
					ids.add(line);
				}
			}
		} catch (IOException e) {
			// as good as the end
		}
		closed = true;
		ids.add(END);
	}

	String master() {
		return master;
	}

	/** Stops the task under way if nobody waits for it any more, and passes messages on. */
	RunMonitor monitor(RunMonitor monitor) {
		return new RunMonitor() {
			@Override
			public void message(String text) {
				tell(MESSAGE, text);
			}

			@Override
			public void provisional(Task task) {
				tell(PROVISIONAL, task.id());
			}

			@Override
			public boolean cancelled() {
				return closed || monitor.cancelled();
			}

			@Override
			public Duration patience() {
				return monitor.patience();
			}

			@Override
			public Duration silence() {
				return monitor.silence();
			}

			@Override
			public int savings() {
				return savings.get();
			}
		};
	}

	void obey(Workload work, TaskRunner runner, Map<String, Task> tasks) {
		try (ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(Workload::daemon)) {
			work.whenLeftAlone(task -> tell(HANGS, work.failure(task).orElse("")));
			ticker.scheduleAtFixedRate(() -> {
				work.progress().ifPresent(this::progress);
				work.listen();
			}, 500, 500, TimeUnit.MILLISECONDS);
			for (String id = ids.take(); !id.equals(END); id = ids.take()) {
				Task task = tasks.get(id);
				if (task == null) {
					tell(FAILED, "there is no such task");
					continue;
				}
				boolean done = work.carryOut(task, runner) == Workload.Outcome.STORED;
				Optional<String> failure = work.failure(task);
				String word = work.unwritable() ? UNWRITABLE : FAILED;
				tell(done ? DONE : failure.isPresent() ? word : STOPPED, failure.orElse(""));
			}
			ticker.shutdownNow();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void progress(TaskProgress task) {
		tell(PROGRESS, task.fraction() + " " + task.attempts() + " " + task.phase());
	}

	private synchronized void tell(String word, String text) {
		out.println(word + ' ' + text.replace('\n', ' '));
		out.flush();
	}
}
