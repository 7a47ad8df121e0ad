// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import org.spinscape.core.explorer.Budget;
import org.spinscape.core.explorer.BudgetWatch;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultSource;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.work.StateReader;
import org.spinscape.core.work.StateWriter;
import org.spinscape.engine.plan.ComponentPlan;
import org.spinscape.engine.plan.Task;
import org.spinscape.store.StateFile;
import org.spinscape.store.StoreException;
import org.spinscape.store.TaskFiles;
import org.spinscape.store.TaskRecord;

/**
 * Runs the explorers of a task. Results are kept on disk while a sampler follows, and while other explorers follow if they
 * took long, so that no resume repeats them; so is the state of an explorer that saves it.
 */
final class ExplorerStage {

	private final Realisation realisation;
	private final Task task;
	private final TaskProgress progress;
	private final BooleanSupplier cancelled;
	/** The share of the task's progress that this stage stands for. */
	private final double share;
	private final int threads;
	private final KernelNotes kernels;
	private final Faults faults;
	private final Checkpoints checkpoints;
	private final IntSupplier savings;
	private final Consumer<String> warning;
	private final HandedOver handedOver;
	private final Repeats repeats;

	/**
	 * @param repeats    what is done again in a run that repeats another
	 * @param handedOver takes what is found on the way
	 */
	ExplorerStage(Realisation realisation, Repeats repeats, Task task, TaskProgress progress, BooleanSupplier cancelled,
			double share,
			int threads, KernelNotes kernels, Faults faults, Checkpoints checkpoints, IntSupplier savings,
			Consumer<String> warning, HandedOver handedOver) {
		this.realisation = realisation;
		this.repeats = repeats;
		this.task = task;
		this.progress = progress;
		this.cancelled = cancelled;
		this.share = share;
		this.threads = threads;
		this.kernels = kernels;
		this.faults = faults;
		this.checkpoints = checkpoints;
		this.savings = savings;
		this.warning = warning;
		this.handedOver = handedOver;
	}

	/** @param kept where the results are kept; nothing is written if no sampler follows */
	List<Result> run(Hamiltonian<?> hamiltonian, Path kept, boolean samplerFollows) throws IOException {
		List<ComponentPlan> explorers = task.point().explorers();
		if (explorers.isEmpty()) {
			return List.of();
		}
		Optional<List<Result>> found = found(kept);
		if (found.isPresent()) {
			return found.get();
		}
		List<Result> results = new ArrayList<>();
		Sources sources = new Sources();
		for (int i = 0; i < explorers.size(); i++) {
			ResultSource source = sources.next(explorers.get(i).id());
			List<Result> given = Sources.mark(results(hamiltonian, i, kept, source), source);
			handedOver.finished(given);
			results.addAll(given);
		}
		if (samplerFollows) {
			TaskFiles.write(kept, TaskRecord.of(results));
		}
		return results;
	}

	/** What was kept; nothing if it is damaged, since it can be found again. */
	private Optional<List<Result>> found(Path kept) throws IOException {
		if (!Files.exists(kept)) {
			return Optional.empty();
		}
		try {
			return Optional.of(TaskFiles.read(kept).results());
		} catch (StoreException e) {
			warning.accept(e.getMessage() + "; its explorers are run again");
			Files.delete(kept);
			return Optional.empty();
		}
	}

	private List<Result> results(Hamiltonian<?> hamiltonian, int index, Path kept, ResultSource source)
			throws IOException {
		Path done = part(kept, index);
		Optional<List<Result>> known = found(done);
		if (known.isPresent()) {
			return known.get();
		}
		List<ComponentPlan> explorers = task.point().explorers();
		Realisation.Part<ExplorerProvider> part = realisation.explorer(explorers.get(index));
		ExplorerState state = new ExplorerState(state(kept), index + " " + explorers.get(index).id(),
				checkpoints.clock(savings), warning);
		long begun = System.nanoTime();
		Context context = new Context(realisation.stream(task, StreamPurpose.EXPLORER, index), index,
				explorers.size(), state, budget -> repeats.made(source, budget), found -> handedOver.soFar(
						() -> Sources.mark(EnergyUnit.of(hamiltonian).put(found.get()), source)));
		List<Result> results;
		try {
			results = EnergyUnit.of(hamiltonian).put(
					part.provider().create(part.parameters()).explore(hamiltonian, context));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		faults.undeclared(task.point().arm(), explorers.get(index), part, part.provider().gives(part.parameters()),
				results.stream().map(Result::kind).toList());
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
		if (System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(checkpoints.seconds()) && index + 1 < explorers.size()) {
			TaskFiles.write(done, TaskRecord.of(results));
		}
		state.forget();
		return results;
	}

	private static Path part(Path kept, int index) {
		return kept.resolveSibling(kept.getFileName() + "." + index);
	}

	/** The state of the explorer under way. @param kept where results are kept */
	static Path state(Path kept) {
		return kept.resolveSibling(kept.getFileName() + ".state");
	}

	/** Deletes what was kept. */
	void forget(Path kept) throws IOException {
		Files.deleteIfExists(kept);
		new StateFile(state(kept), warning).forget();
		handedOver.forget();
		for (int i = 0; i < task.point().explorers().size(); i++) {
			Files.deleteIfExists(part(kept, i));
		}
	}

	private final class Context implements ExplorerContext {

		private final RandomStream random;
		private final int index;
		private final int count;
		private final ExplorerState state;
		private final IntFunction<OptionalLong> repeated;
		private final Consumer<Supplier<List<Result>>> soFar;
		private int budgets;
		private String phase = "exploring";
		private long total = 1;

		Context(RandomStream random, int index, int count, ExplorerState state, IntFunction<OptionalLong> repeated,
				Consumer<Supplier<List<Result>>> soFar) {
			this.state = state;
			this.repeated = repeated;
			this.soFar = soFar;
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
		public boolean saveDue() {
			return state.due() || cancelled();
		}

		@Override
		public void save(StateWriter writer) {
			progress.requireWanted();
			state.save(writer);
		}

		@Override
		public boolean restore(StateReader reader) {
			return state.restore(reader);
		}

		@Override
		public BudgetWatch watch(Budget budget) {
			return new BudgetWatch(budget, repeated.apply(budgets++));
		}

		@Override
		public void soFar(Supplier<List<Result>> found) {
			progress.requireWanted();
			soFar.accept(found);
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
