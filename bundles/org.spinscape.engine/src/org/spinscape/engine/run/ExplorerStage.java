// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.Result;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.engine.plan.ComponentPlan;
import org.spinscape.engine.plan.Task;
import org.spinscape.store.TaskFiles;
import org.spinscape.store.TaskRecord;

/** Runs the explorers of a task. Their results are kept on disk while a sampler follows, so that no resume repeats them. */
final class ExplorerStage {

	private final Realisation realisation;
	private final Task task;
	private final TaskProgress progress;
	private final BooleanSupplier cancelled;
	/** The share of the task's progress that this stage stands for. */
	private final double share;
	private final int threads;
	private final KernelNotes kernels;

	ExplorerStage(Realisation realisation, Task task, TaskProgress progress, BooleanSupplier cancelled, double share,
			int threads, KernelNotes kernels) {
		this.realisation = realisation;
		this.task = task;
		this.progress = progress;
		this.cancelled = cancelled;
		this.share = share;
		this.threads = threads;
		this.kernels = kernels;
	}

	/** @param kept where the results are kept; nothing is written if no sampler follows */
	List<Result> run(Hamiltonian<?> hamiltonian, Path kept, boolean samplerFollows) throws IOException {
		List<ComponentPlan> explorers = task.point().explorers();
		if (explorers.isEmpty()) {
			return List.of();
		}
		if (Files.exists(kept)) {
			return TaskFiles.read(kept).results();
		}
		DistinctNames results = new DistinctNames();
		for (int i = 0; i < explorers.size(); i++) {
			Realisation.Part<ExplorerProvider> part = realisation.explorer(explorers.get(i));
			RandomStream random = realisation.stream(task, StreamPurpose.EXPLORER, i);
			Context context = new Context(random, i, explorers.size());
			results.add(explorers.get(i).id(), part.provider().create(part.parameters()).explore(hamiltonian, context));
			if (cancelled.getAsBoolean()) {
				throw new CancellationException();
			}
		}
		if (samplerFollows) {
			TaskFiles.write(kept, TaskRecord.of(results.results()));
		}
		return results.results();
	}

	private final class Context implements ExplorerContext {

		private final RandomStream random;
		private final int index;
		private final int count;
		private String phase = "exploring";
		private long total = 1;

		Context(RandomStream random, int index, int count) {
			this.random = random;
			this.index = index;
			this.count = count;
		}

		@Override
		public RandomStream random() {
			return random;
		}

		@Override
		public int threads() {
			return threads;
		}

		@Override
		public SamplerSetup.Components components() {
			return realisation.components("sampler");
		}

		@Override
		public void kernel(String description) {
			try {
				kernels.note(task.point().arm(), description);
			} catch (IOException e) {
				throw new UncheckedIOException("the manifest cannot be written", e);
			}
		}

		@Override
		public void phase(String name, long newTotal) {
			phase = name;
			total = Math.max(1, newTotal);
			done(0);
		}

		@Override
		public void done(long units) {
			double within = Math.min(1, (double) units / total);
			progress.at(phase + " %.0f %%".formatted(100 * within), share * (index + within) / count);
		}

		@Override
		public boolean cancelled() {
			return cancelled.getAsBoolean();
		}
	}
}
