// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PointPlan;
import org.spinscape.engine.plan.Task;
import org.spinscape.store.RunDirectory;
import org.spinscape.store.RunLock;
import org.spinscape.store.TaskRecord;
import org.spinscape.store.TaskWriter;
import org.spinscape.store.UnwritableException;

/** The tasks that one process answers for, and how far they are. An {@link Executor} takes them from here. */
public final class Workload implements Closeable {

	private static final double BEAT_SECONDS = 1;
	private static final long PATIENCE_MILLISECONDS = 200;
	/** How long after the end of patience a task that does not stop is left alone. */
	private static final Duration GRACE = Duration.ofSeconds(10);

	private final Plan plan;
	private final RunDirectory directory;
	private final Realisation realisation;
	private final RunLock lock;
	private final Faults faults;
	private final Checkpoints checkpoints;
	private final RunMonitor monitor;
	private final RunLog log;
	private final KernelNotes kernels;
	private final TaskWriter results;

	private final OpenTasks open;
	private final Map<Task, TaskProgress> active = Collections.synchronizedMap(new LinkedHashMap<>());
	private final Map<Task, String> failures = Collections.synchronizedMap(new LinkedHashMap<>());
	private final AtomicInteger done = new AtomicInteger();
	private final int total;
	private final int before;
	private final LongAdder attempts = new LongAdder();
	private final long start = System.nanoTime();
	private double lastBeat = -BEAT_SECONDS;
	private final Set<Task> leftAlone = ConcurrentHashMap.newKeySet();
	/** Whether the folder takes nothing any more; then no task is begun, and those under way stop. */
	private volatile boolean unwritable;
	private volatile Consumer<Task> loss = _ -> {
		// by default nobody has to do anything
	};

	/** @param tasks those that are answered for; the ones that have results already are not done again */
	Workload(Plan plan, List<Task> tasks, Realisation realisation, RunDirectory directory, RunLock lock,
			Checkpoints checkpoints, RunMonitor monitor, RunLog log, Faults faults) throws IOException {
		this.plan = plan;
		this.directory = directory;
		this.realisation = realisation;
		this.lock = lock;
		this.checkpoints = checkpoints;
		this.faults = faults;
		this.monitor = monitor;
		this.log = log;
		this.kernels = new KernelNotes(directory, log);
		this.results = new TaskWriter(directory, lock, plan.tasks().size());
		Set<String> finished = TaskFolder.of(directory).done();
		// The first sample of all points and arms, then the second: what is interrupted is balanced, and soon looked into.
		List<Task> waiting = tasks.stream().filter(task -> !finished.contains(task.id()))
				.sorted(Comparator.comparingInt(Task::sample)).toList();
		this.total = tasks.size();
		this.before = total - waiting.size();
		// Who answers for a part of the tasks does not see what others find; what is too much is left out of the results.
		this.open = plan.precision().isPresent() && total == plan.tasks().size()
				? new RoundedTasks(plan.precision().get(), waiting, directory, new Sparing())
				: OpenTasks.all(waiting);
		done.set(before);
	}

	/**
	 * What came of it.
	 *
	 * @param done       tasks that have results now
	 * @param worked     whether there was anything to do
	 * @param unwritable whether the folder of the run takes nothing any more
	 * @param failures   a sentence for each task that failed, in the order of the plan
	 */
	record Tally(int done, boolean worked, boolean unwritable, List<String> failures) {
	}

	/** What is done is on the disk then. */
	@Override
	public void close() throws IOException {
		results.close();
	}

	/** Lets an executor do it, and tells the monitor how far it is. */
	Tally run(Executor executor) throws IOException {
		boolean worked = open.left() > 0;
		if (worked) {
			try (ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(Workload::daemon)) {
				ticker.scheduleAtFixedRate(this::tick, 200, 200, TimeUnit.MILLISECONDS);
				executor.execute(this);
				ticker.shutdownNow();
			}
		}
		tick();
		Files.deleteIfExists(directory.progress(lock.name()));
		Map<Integer, String> told = new TreeMap<>();
		if (!failures.isEmpty()) {
			List<Task> order = plan.tasks();
			failures.forEach((task, reason) -> told.put(order.indexOf(task), sentence(task, reason)));
		}
		return new Tally(done.get(), worked, unwritable, List.copyOf(told.values()));
	}

	static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "spinscape worker");
		thread.setDaemon(true);
		return thread;
	}

	/** All tasks that are answered for. */
	int total() {
		return total;
	}

	Path root() {
		return directory.root();
	}

	RunLock lock() {
		return lock;
	}

	RunLog log() {
		return log;
	}

	RunMonitor monitor() {
		return monitor;
	}

	/** What carries out tasks in this process. @param threads for each task */
	TaskRunner runner(int threads) {
		return new TaskRunner(realisation, plan, directory, results, checkpoints, threads, this::cancelled, monitor,
				kernels,
				faults, this::say);
	}

	/** The next task to do, for which it may have to wait; empty if none is left or the run is cancelled. */
	synchronized Optional<Task> next() {
		Optional<Task> next = Optional.empty();
		while (next.isEmpty() && !cancelled() && open.left() > 0) {
			next = open.poll();
			if (next.isEmpty() && open.left() > 0) {
				await();
			}
		}
		return next;
	}

	/** Until a task is over; not for ever, since the run may be cancelled. */
	private synchronized void await() {
		try {
			wait(PATIENCE_MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("interrupted");
		}
	}

	/** How many tasks nobody has taken yet. */
	synchronized int left() {
		return open.left();
	}

	boolean cancelled() {
		return monitor.cancelled() || lock.lost() || unwritable;
	}

	boolean unwritable() {
		return unwritable;
	}

	/** What comes next could not be stored either, and would be computed in vain. */
	void stopWriting() {
		unwritable = true;
	}

	/** Something that the user should know. */
	void say(String sentence) {
		log.info(sentence);
		monitor.message(sentence);
	}

	/** What came of a task. */
	enum Outcome {
		/** It has results now. */
		STORED,
		/** It has failed or been stopped. */
		NOTHING,
		/** It was given up before its worker came back. */
		LEFT_ALONE
	}

	/** Carries out a task in this process. */
	Outcome carryOut(Task task, TaskRunner runner) {
		TaskProgress progress = begin(task);
		Optional<Failure> failure = Optional.empty();
		boolean stored = false;
		try {
			runner.run(task, progress);
			finished(task);
			stored = true;
		} catch (CancellationException e) {
			log.info(task.id() + " stopped");
		} catch (OutOfMemoryError e) {
			failure = Optional.of(new Failure("ran out of memory; use fewer threads or a smaller system, or give more memory"
					+ " with SPINSCAPE_VM_ARGS=-Xmx...", e));
		} catch (IOException e) {
			if (e instanceof UnwritableException && !unwritable) {
				stopWriting();
				say("nothing can be stored any more: no other task is begun");
			}
			failure = Optional.of(new Failure("cannot store its results: " + e.getMessage(), e));
		} catch (RuntimeException | Error e) { // also of a plug-in that was made for another version
			failure = Optional.of(new Failure(e instanceof Error ? e.toString()
					: e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage(), e));
		}
		if (progress.leftAlone()) {
			return Outcome.LEFT_ALONE; // it has failed already, and nobody waits for it
		}
		failure.ifPresent(each -> failed(task, each.reason(), each.cause()));
		end(task);
		return stored ? Outcome.STORED : Outcome.NOTHING;
	}

	private record Failure(String reason, Throwable cause) {
	}

	/** Whether nobody waits for a task that somebody has begun. */
	boolean leftAlone(Task task) {
		return leftAlone.contains(task);
	}

	/** @param listener hears of each task that is left alone, after it has failed */
	void whenLeftAlone(Consumer<Task> listener) {
		loss = listener;
	}

	/** Leaves tasks alone that give no sign of life; again and again, by one thread. */
	void listen() {
		long now = System.nanoTime();
		long most = cancelled() ? monitor.patience().plus(GRACE).toNanos() : monitor.silence().toNanos();
		Map<Task, TaskProgress> all;
		synchronized (active) {
			all = new LinkedHashMap<>(active);
		}
		all.forEach((task, progress) -> {
			if (progress.silence(now) > most && progress.leaveAlone()) {
				leftAlone.add(task);
				if (cancelled()) {
					log.info(task.id() + " does not stop and is left alone");
				} else {
					hangs(task, TimeUnit.NANOSECONDS.toSeconds(most), progress.stack());
				}
				end(task);
				loss.accept(task);
			}
		});
	}

	/** Why a task failed; empty if it did not. */
	Optional<String> failure(Task task) {
		return Optional.ofNullable(failures.get(task));
	}

	private void hangs(Task task, long seconds, StackTraceElement[] stack) {
		Throwable where = new IllegalStateException("no sign of life");
		where.setStackTrace(stack);
		failed(task, "has given no sign of life for " + seconds + " s" + (stack.length == 0 ? ", in a process of its own"
				: ", in " + stack[0])
				+ "; it is left alone and the others go on. 'resume' tries it again, with --silence=TIME more patiently",
				where);
	}

	/** How far the first task under way is. */
	Optional<TaskProgress> progress() {
		synchronized (active) {
			return active.values().stream().findFirst();
		}
	}

	/** Somebody works on a task now. */
	TaskProgress begin(Task task) {
		TaskProgress progress = new TaskProgress(attempts);
		active.put(task, progress);
		return progress;
	}

	/** Nobody works on it any more. */
	synchronized void end(Task task) {
		active.remove(task);
		open.over(task);
		notifyAll();
	}

	/** A task has results. */
	void finished(Task task) throws IOException {
		done.incrementAndGet();
		Files.deleteIfExists(directory.failure(task.id()));
	}

	/** @param cause for the log; null if the task was carried out elsewhere, which has logged it */
	void failed(Task task, String reason, @Nullable Throwable cause) {
		failures.put(task, reason);
		String sentence = sentence(task, reason);
		if (cause == null) {
			log.info("ERROR " + sentence);
		} else {
			log.error(sentence, cause);
		}
		try {
			Files.writeString(directory.failure(task.id()), sentence + "\n");
		} catch (IOException e) {
			log.error("the failure cannot be noted", e);
		}
		monitor.message(sentence + " (details in log.txt)");
	}

	/** Notes the tasks that are not needed as done, without results. */
	private final class Sparing implements RoundedTasks.Listener {

		@Override
		public void enough(PointPlan point, int samples, List<Task> spared) {
			String place = "arm '" + point.arm() + "'" + (point.point().isEmpty() ? "" : ", " + point.point());
			try {
				for (Task task : spared) {
					results.write(task.id(), TaskRecord.SPARED);
					finished(task);
				}
				log.info(place + ": " + samples + " samples are enough, " + spared.size() + " are spared");
			} catch (IOException e) {
				say(place + ": " + samples + " samples are enough, but the others cannot be noted as spared ("
						+ e.getMessage() + "); 'resume' does it");
			}
		}

		@Override
		public void unjudged(String sentence) {
			say(sentence);
		}
	}

	private static String sentence(Task task, String reason) {
		return "task " + task.id() + ": " + reason;
	}

	private synchronized void tick() {
		listen();
		double working = 0;
		String phase = "";
		int running;
		synchronized (active) {
			running = active.size();
			for (Map.Entry<Task, TaskProgress> entry : active.entrySet()) {
				working += entry.getValue().fraction();
				phase = phase.isEmpty() ? entry.getKey().id() + " " + entry.getValue().phase() : phase;
			}
		}
		double fraction = total == 0 ? 1 : Math.min(1, (done.get() + working) / total);
		double seconds = (System.nanoTime() - start) * 1e-9;
		double gained = total == 0 ? 0 : fraction - (double) before / total;
		double remaining = gained > 0 ? seconds * (1 - fraction) / gained : Double.NaN;
		monitor.progress(new RunProgress(done.get(), total, fraction, seconds, remaining, attempts.sum() / seconds, phase));
		if (seconds - lastBeat >= BEAT_SECONDS) {
			lastBeat = seconds;
			new Beat(running, gained * total / seconds, remaining).write(directory.progress(lock.name()));
		}
	}

}
