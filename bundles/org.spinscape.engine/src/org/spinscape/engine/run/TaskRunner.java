// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.References;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.observable.Observable;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.observable.ObservableSetup;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.BestStateResults;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultSource;
import org.spinscape.core.result.Series;
import org.spinscape.core.sampler.ExchangeState;
import org.spinscape.core.sampler.Replicas;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.Configuration;
import org.spinscape.engine.catalog.GivenKinds;
import org.spinscape.engine.plan.ComponentPlan;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.Task;
import org.spinscape.store.RunDirectory;
import org.spinscape.store.StateFile;
import org.spinscape.store.TaskRecord;
import org.spinscape.store.TaskWriter;

/** Carries out one task, from building the landscape to committing its results. */
final class TaskRunner {

	/** Points of a stored energy trace: enough for a plot. */
	private static final int TRACE_POINTS = 500;

	private final Realisation realisation;
	private final Plan plan;
	private final RunDirectory directory;
	private final TaskWriter writer;
	private final Checkpoints checkpoints;
	/** Threads for each task: more than one where there are fewer tasks than workers. */
	private final int threads;
	private final BooleanSupplier cancelled;
	private final RunMonitor monitor;
	private final KernelNotes kernels;
	private final Faults faults;
	private final Consumer<String> warning;

	/** @param warning hears in one sentence of what does not stop a task */
	TaskRunner(Realisation realisation, Plan plan, RunDirectory directory, TaskWriter writer, Checkpoints checkpoints,
			int threads,
			BooleanSupplier cancelled, RunMonitor monitor, KernelNotes kernels, Faults faults, Consumer<String> warning) {
		this.realisation = realisation;
		this.plan = plan;
		this.directory = directory;
		this.writer = writer;
		this.checkpoints = checkpoints;
		this.threads = threads;
		this.cancelled = cancelled;
		this.monitor = monitor;
		this.kernels = kernels;
		this.faults = faults;
		this.warning = warning;
	}

	/** @throws java.util.concurrent.CancellationException if the user stopped the run */
	void run(Task task, TaskProgress progress) throws IOException {
		BooleanSupplier stopped = () -> progress.alive() || cancelled.getAsBoolean();
		Hamiltonian<?> hamiltonian = build(task, progress, stopped);
		try (Interruption _ = Interruption.of(hamiltonian, cancelled, monitor::patience)) {
			run(task, hamiltonian, progress, stopped);
		}
	}

	/** A model that learns keeps its state until the task is done, since whatever else is killed needs it again. */
	private Hamiltonian<?> build(Task task, TaskProgress progress, BooleanSupplier stopped) throws IOException {
		ExplorerState state = new ExplorerState(modelState(task), "model " + task.point().hamiltonian().id(),
				checkpoints.clock(monitor::savings), warning);
		try {
			return realisation.build(task, random -> new ModelBuilding(random, state, progress, stopped));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private Path modelState(Task task) {
		Path explored = directory.explored(task.id());
		return explored.resolveSibling(explored.getFileName() + ".model");
	}

	private void run(Task task, Hamiltonian<?> hamiltonian, TaskProgress progress, BooleanSupplier stopped)
			throws IOException {
		boolean sampled = task.point().sampler().isPresent();
		double share = task.point().explorers().isEmpty() ? 0 : sampled ? 0.5 : 1;
		ExplorerStage explorers = new ExplorerStage(realisation, Repeats.of(directory, task), task, progress, stopped, share,
				threads,
				kernels, faults, checkpoints, monitor::savings, warning, new HandedOver(directory.soFar(task.id()),
						checkpoints.seconds(), monitor::savings, () -> monitor.provisional(task), warning));
		List<Result> results = new ArrayList<>(explorers.run(hamiltonian, directory.explored(task.id()), sampled));
		Sampled records = sampled ? sample(task, hamiltonian, results, progress, stopped, share)
				: new Sampled(List.of(), References.NONE);
		progress.at("analysing", 1);
		TaskRecord record = new TaskRecord(results, List.of(), records.recordings(), LandscapeFacts.of(hamiltonian),
				records.references());
		TaskRecord analysed = record.withAnalyses(Analysis.ofTask(realisation, task, record, faults));
		progress.storing();
		writer.write(task.id(), analysed);
		new StateFile(directory.checkpoint(task.id()), warning).forget();
		explorers.forget(directory.explored(task.id()));
		new StateFile(modelState(task), warning).forget();
	}

	private record Sampled(List<Recording> recordings, References references) {
	}

	private Sampled sample(Task task, Hamiltonian<?> hamiltonian, List<Result> results,
			TaskProgress progress, BooleanSupplier stopped, double share) throws IOException {
		Replicas ensemble = ensemble(task, hamiltonian, 0, plan.replicas());
		kernels.note(task.point().arm(), ensemble.kernel());
		List<Configuration> groundStates = groundStates(hamiltonian, results);
		List<Observable> observables = observables(task, hamiltonian, groundStates, plan.replicas());
		LogWeights.of(ensemble).ifPresent(observables::add);
		Recorder recorder = new Recorder(observables, ensemble.slots(), plan.interval());
		boolean judged = ensemble.equilibrium() && task.point().analyzers().stream().map(realisation::analyzer)
				.anyMatch(part -> part.provider().needsReferences(part.parameters()));
		Optional<SecondStart> second = judged
				? secondStart(task, hamiltonian, groundStates, ensemble)
				: Optional.empty();
		Best best = new Best(hamiltonian);
		best.look(ensemble);
		Effort effort = Effort.of(hamiltonian, ensemble.walker(0, 0));
		EnergyUnit unit = EnergyUnit.of(hamiltonian);
		new SamplerStage(plan, ensemble, effort, recorder, second, best, directory.checkpoint(task.id()),
				checkpoints.clock(monitor::savings), warning, progress, stopped, monitor::patience,
				share, live(task, unit)).run();

		List<Recording> recordings = unit.record(recorder.recordings(ensemble));
		ComponentPlan sampler = task.point().sampler().orElseThrow();
		ResultSource source = new ResultSource(sampler.id(), 1);
		results.addAll(Sources.mark(unit.put(BestStateResults.of(hamiltonian, best.state())), source));
		List<Result> report = unit.put(ensemble.report());
		Realisation.Part<SamplerProvider> part = realisation.sampler(sampler);
		faults.undeclared(task.point().arm(), sampler, part, part.provider().gives(part.parameters()),
				report.stream().map(Result::kind).toList());
		results.addAll(Sources.mark(report, source));
		recordings.stream().filter(recording -> recording.is(ObservableKinds.ENERGY)).findFirst()
				.ifPresent(recording -> results.add(trace(recording)));
		return new Sampled(recordings, judged ? references(hamiltonian, effort, ensemble, second) : References.NONE);
	}

	private SamplerStage.LiveTrace live(Task task, EnergyUnit unit) {
		return new SamplerStage.LiveTrace() {
			@Override
			public void energies(long sweep, double[] energies) {
				monitor.energies(task, sweep, energies);
			}

			@Override
			public void exchanges(long sweep, ExchangeState state) {
				monitor.exchanges(task, sweep, state);
			}

			@Override
			public void recorded(long sweep, Supplier<List<Recording>> news) {
				monitor.recorded(task, sweep, () -> unit.record(news.get()));
			}
		};
	}

	/** At most the moves of the run itself go into what it is judged by. */
	private References references(Hamiltonian<?> hamiltonian, Effort effort, Replicas ensemble,
			Optional<SecondStart> second) {
		double[] temperatures = IntStream.range(0, ensemble.slots()).mapToDouble(ensemble::temperature).toArray();
		double attempts = (double) effort.attempts() * ensemble.slots() * ensemble.replicas()
				* (plan.burnIn() + plan.sweeps());
		ExactEnergies exact = ExactEnergies.of(hamiltonian, temperatures, attempts);
		return new References(second.map(SecondStart::origin).orElse(""),
				second.map(start -> start.recorder().recordings(start.ensemble())).orElse(List.of()), exact.means(),
				exact.deviations());
	}

	private Optional<SecondStart> secondStart(Task task, Hamiltonian<?> hamiltonian, List<Configuration> groundStates,
			Replicas first) {
		RandomStream random = realisation.stream(task, StreamPurpose.DYNAMICS, plan.replicas() + 1);
		return SecondStart.known(hamiltonian, groundStates)
				.map(known -> SecondStart.elsewhere(known, hamiltonian, first, random))
				.map(known -> SecondStart.of(known, hamiltonian,
						ensemble(task, hamiltonian, plan.replicas(), 1), observables(task, hamiltonian, groundStates, 1),
						plan.interval()));
	}

	/** @param first index of the first replica, which is the address of its random numbers */
	private Replicas ensemble(Task task, Hamiltonian<?> hamiltonian, int first, int replicas) {
		Realisation.Part<SamplerProvider> part = realisation.sampler(task.point().sampler().orElseThrow());
		List<SamplerSetup> setups = new ArrayList<>();
		for (int replica = first; replica < first + replicas; replica++) {
			setups.add(realisation.setup(task, hamiltonian, part.parameters(), replica).threads(threads));
		}
		return part.provider().replicas(setups);
	}

	private static List<Configuration> groundStates(Hamiltonian<?> hamiltonian, List<Result> found) {
		List<Configuration> groundStates = new ArrayList<>();
		for (Result result : found) {
			if (LandscapeKinds.GROUND_STATES.is(result)) {
				((Configurations) result).states().forEach(text -> groundStates.add(hamiltonian.space().parse(text)));
				break;
			}
		}
		return groundStates;
	}

	/** Those that so many replicas have: without a second one there are no overlaps. */
	private List<Observable> observables(Task task, Hamiltonian<?> hamiltonian, List<Configuration> groundStates,
			int replicas) {
		List<Observable> observables = new ArrayList<>();
		for (ComponentPlan component : task.point().observables()) {
			Realisation.Part<ObservableProvider> part = realisation.observable(component);
			ObservableSetup setup = new ObservableSetup(hamiltonian, part.parameters(), replicas, groundStates);
			if (replicas == plan.replicas() || part.provider().refuse(setup).isEmpty()) {
				Observable observable = part.provider().create(setup);
				faults.undeclared(task.point().arm(), component, part, part.provider().gives(part.parameters()),
						List.of(observable.tag().kind()));
				observables.add(observable);
			}
		}
		return observables;
	}

	private Series trace(Recording recording) {
		double[] values = recording.values()[0][0];
		int stride = Math.max(1, (values.length + TRACE_POINTS - 1) / TRACE_POINTS);
		int points = (values.length + stride - 1) / stride;
		double[] sweeps = new double[points];
		double[] energies = new double[points];
		for (int i = 0; i < points; i++) {
			sweeps[i] = plan.burnIn() + (double) (i * stride + 1) * recording.interval();
			energies[i] = values[i * stride];
		}
		return new Series(GivenKinds.ENERGY_TRACE.tag(),
				Series.Axis.of("sweep", "", sweeps), Series.Axis.of("energy", recording.unit(), energies));
	}
}
