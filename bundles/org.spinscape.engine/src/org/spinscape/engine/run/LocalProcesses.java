// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.spinscape.engine.plan.Task;

/**
 * Processes on this machine, each with a memory of its own: one that dies takes one task with it. This process alone
 * decides who does what, so that every file has one writer.
 *
 * @param processes how many, at least 1
 * @param threads   threads of each, for the one task it works on
 * @param command   starts a process that listens to {@link Orders}, without the arguments {@code DIR --serve NAME
 *                  --threads N}
 */
public record LocalProcesses(int processes, int threads, List<String> command) implements Executor {

	public LocalProcesses {
		if (processes < 1 || threads < 1) {
			throw new IllegalArgumentException("at least 1 process with 1 thread is needed");
		}
		command = List.copyOf(command);
	}

	@Override
	public String describe() {
		return processes + " processes";
	}

	@Override
	public void execute(Workload work) throws IOException {
		List<Worker> workers = new CopyOnWriteArrayList<>();
		try (ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(Workload::daemon);
				ExecutorService pool = Executors.newCachedThreadPool(Workload::daemon)) {
			watch.scheduleAtFixedRate(() -> pass(work, workers), 100, 100, TimeUnit.MILLISECONDS);
			work.whenLeftAlone(task -> workers.forEach(worker -> worker.kill(task)));
			for (int i = 1; i <= Math.min(processes, work.left()); i++) {
				String name = "process-" + i;
				pool.execute(() -> drive(work, name, workers));
			}
			pool.shutdown();
			while (!pool.awaitTermination(1, TimeUnit.HOURS)) {
				// a run may take days
			}
			watch.shutdownNow();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("the run was interrupted", e);
		}
	}

	/** What the user wants, the processes hear. */
	private static void pass(Workload work, List<Worker> workers) {
		workers.forEach(worker -> worker.saved(work.monitor().savings()));
		if (work.cancelled()) {
			workers.forEach(Worker::stop);
		}
	}

	/** Keeps one process busy; if it dies, another takes its place for the tasks that follow. */
	private void drive(Workload work, String name, List<Worker> workers) {
		Worker worker = null;
		for (Optional<Task> task = work.next(); task.isPresent(); task = work.next()) {
			try {
				if (worker == null) {
					worker = new Worker(work, name);
					workers.add(worker);
				}
				if (!worker.carryOut(task.get())) {
					workers.remove(worker);
					worker.close();
					worker = null;
				}
			} catch (IOException e) {
				work.failed(task.get(), "no process could be started for it: " + e.getMessage(), e);
			}
		}
		if (worker != null) {
			worker.close();
		}
	}

	/** The other end of a process that carries out tasks. */
	private final class Worker {

		private final Workload work;
		private final Process process;
		private final BufferedReader answers;
		private final PrintWriter orders;
		private int savings;
		private volatile Optional<Task> current = Optional.empty();

		Worker(Workload work, String name) throws IOException {
			this.work = work;
			List<String> line = new ArrayList<>(command);
			line.addAll(List.of(work.root().toString(), "--serve", name, "--threads", Integer.toString(threads)));
			process = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
			answers = process.inputReader(StandardCharsets.UTF_8);
			orders = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
			orders.println(work.lock().token());
		}

		/** @return whether the process can do more */
		boolean carryOut(Task task) throws IOException {
			TaskProgress progress = work.begin(task);
			progress.elsewhere();
			current = Optional.of(task);
			try {
				orders.println(task.id());
				for (String answer = answers.readLine(); answer != null; answer = answers.readLine()) {
					int blank = answer.indexOf(' ');
					String word = answer.substring(0, Math.max(0, blank));
					String text = answer.substring(blank + 1);
					switch (word) {
						case Orders.PROGRESS -> progress.follow(text);
						case Orders.MESSAGE -> work.say(text);
						case Orders.PROVISIONAL -> work.monitor().provisional(task);
						case Orders.DONE -> {
							work.finished(task);
							return true;
						}
						case Orders.FAILED -> {
							work.failed(task, text, null);
							return true;
						}
						case Orders.UNWRITABLE -> {
							work.failed(task, text, null);
							work.stopWriting();
							return true;
						}
						case Orders.STOPPED -> {
							return true;
						}
						case Orders.HANGS -> {
							work.failed(task, text, null);
							process.destroyForcibly();
							return false;
						}
						default -> work.say(answer);
					}
				}
			} finally {
				current = Optional.empty();
				if (!work.leftAlone(task)) {
					work.end(task);
				}
			}
			if (!work.cancelled() && !work.leftAlone(task)) {
				work.failed(task, "its process has died (" + ended()
						+ "); is there enough memory? 'resume' tries it again", null);
			}
			return false;
		}

		private String ended() {
			try {
				return process.waitFor(5, TimeUnit.SECONDS) ? "exit code " + process.exitValue() : "it is silent";
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return "interrupted";
			}
		}

		/** @param wanted how many times a checkpoint was asked for so far */
		void saved(int wanted) {
			if (wanted > savings) {
				savings = wanted;
				orders.println(Orders.SAVE);
			}
		}

		/** Ends a process that gives no sign of life. @param task what it should be working on */
		void kill(Task task) {
			if (current.equals(Optional.of(task))) {
				process.destroyForcibly();
			}
		}

		/** A checkpoint, and an end. */
		void stop() {
			process.destroy();
		}

		void close() {
			orders.close();
			try {
				if (!process.waitFor(30, TimeUnit.SECONDS)) {
					process.destroyForcibly();
				}
			} catch (InterruptedException e) {
				process.destroyForcibly();
				Thread.currentThread().interrupt();
			}
		}
	}
}
