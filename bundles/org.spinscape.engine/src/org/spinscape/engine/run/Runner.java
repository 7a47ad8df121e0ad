// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.check.ExperimentChecker;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PlanException;
import org.spinscape.engine.plan.Task;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.store.Checksums;
import org.spinscape.store.RunDirectory;
import org.spinscape.store.RunLock;
import org.spinscape.store.StoreException;
import org.spinscape.store.UnwritableException;

/**
 * Runs experiments on this machine. The same class serves the command line and the workbench, so both give the same
 * bytes.
 */
public final class Runner {

	private final Catalog catalog;

	private final Optional<Path> repeated;

	/** @param catalog what is installed */
	public Runner(Catalog catalog) {
		this(catalog, Optional.empty());
	}

	private Runner(Catalog catalog, Optional<Path> repeated) {
		this.catalog = catalog;
		this.repeated = repeated;
	}

	/**
	 * One that repeats a run: what it starts does as much as was done there where a clock had a say, so that the results are
	 * the same to the last bit.
	 *
	 * @param run directory of a run of the experiment that is started
	 */
	public Runner repeating(Path run) {
		return new Runner(catalog, Optional.of(run));
	}

	/**
	 * Runs an experiment in a new directory.
	 *
	 * @param experiment the experiment; it is not changed
	 * @param folder     the folder that its file parameters are relative to
	 * @param target     the run directory to make
	 * @param threads    number of worker threads; 0 takes what the experiment says
	 * @throws RunException if the experiment or the directory is wrong: nothing has been run then
	 */
	public RunOutcome start(Experiment experiment, Path folder, Path target, int threads, RunMonitor monitor)
			throws RunException {
		return start(experiment, folder, target, LocalThreads.of(threads, experiment), monitor);
	}

	/**
	 * Runs an experiment in a new directory.
	 *
	 * @param executor who carries out the tasks; it has no influence on results
	 * @throws RunException if the experiment or the directory is wrong: nothing has been run then
	 */
	public RunOutcome start(Experiment experiment, Path folder, Path target, Executor executor, RunMonitor monitor)
			throws RunException {
		return begin(experiment, folder, target, monitor, (copy, plan, directory, lock) -> execute(copy, plan, plan.tasks(),
				directory, lock, executor, monitor));
	}

	/**
	 * Makes the directory of a run whose tasks are carried out by others.
	 *
	 * @return the ids of its tasks
	 * @throws RunException if the experiment or the directory is wrong
	 */
	public List<String> prepare(Experiment experiment, Path folder, Path target, RunMonitor monitor) throws RunException {
		return begin(experiment, folder, target, monitor, (_, plan, _, _) -> ids(plan));
	}

	/** What follows when a run directory is made. */
	private interface Follow<R> {
		R of(Experiment copy, Plan plan, RunDirectory directory, RunLock lock) throws IOException;
	}

	private <R> R begin(Experiment experiment, Path folder, Path target, RunMonitor monitor, Follow<R> follow)
			throws RunException {
		Experiment copy = EcoreUtil.copy(experiment);
		try {
			new Prospect(catalog).feasible(copy, folder);
			RunDirectory directory = RunDirectory.create(target);
			boolean begun = false;
			try (RunLock lock = directory.lock()) {
				Map<String, String> inputs = Inputs.gather(copy, catalog, folder, directory.inputs());
				ExperimentChecker.noteOrigins(copy, catalog);
				ExperimentFiles.save(copy, directory.experiment());
				List<Path> noted = new ArrayList<>(List.of(directory.experiment()));
				inputs.keySet().forEach(input -> noted.add(directory.root().resolve(input)));
				new Checksums(directory).note(noted);
				Plan local = Plan.of(copy, catalog);
				if (repeated.isPresent()) {
					Repeats.note(RunDirectory.open(repeated.get()), local, directory);
					new Checksums(directory).note(List.of(directory.repeats()));
				}
				Remarks remarks = Remarks.of(new Realisation(catalog, local, directory.root()), local);
				Manifest.of(local, catalog, inputs, remarks).write(directory);
				begun = true;
				say(remarks, directory, monitor);
				return follow.of(copy, local, directory, lock);
			} finally {
				if (!begun) {
					directory.empty(); // or it could neither be resumed nor started again
				}
			}
		} catch (IOException e) {
			throw new RunException(message(e), e);
		} catch (PlanException e) {
			throw new RunException(e);
		} catch (RunException e) {
			throw e;
		} catch (Exception e) {
			throw new RunException(target + ": " + e.getMessage(), e);
		}
	}

	/**
	 * Does what a run still lacks.
	 *
	 * @param threads number of worker threads; 0 takes what the experiment says
	 * @throws RunException if the directory is no run, or its plug-ins are missing
	 */
	public RunOutcome resume(Path target, int threads, RunMonitor monitor) throws RunException {
		return resume(target, experiment -> LocalThreads.of(threads, experiment), monitor);
	}

	/**
	 * Does what a run still lacks.
	 *
	 * @param executor who carries out the tasks, once the experiment is known
	 * @throws RunException if the directory is no run, or its plug-ins are missing
	 */
	public RunOutcome resume(Path target, Function<Experiment, Executor> executor, RunMonitor monitor)
			throws RunException {
		return inside(target, RunDirectory::lock, (experiment, plan, directory, lock) -> execute(experiment, plan,
				plan.tasks(), directory, lock, executor.apply(experiment), monitor));
	}

	/**
	 * Does some of the tasks of a run, while other processes may do others. Results are not put together, see
	 * {@link #merge}.
	 *
	 * @param part    what part of the tasks
	 * @param threads number of worker threads; 0 takes what the experiment says
	 * @throws RunException if the directory is no run, or another process works on the part
	 */
	public RunOutcome work(Path target, Part part, int threads, RunMonitor monitor) throws RunException {
		return inside(target, directory -> directory.lock(part.name(), ""), (experiment, plan, directory, lock) -> execute(
				experiment, plan, part.of(plan.tasks()), directory, lock, LocalThreads.of(threads, experiment), monitor));
	}

	/**
	 * Carries out the tasks that another process asks for, which holds the lock on the run.
	 *
	 * @param worker  name of this process among those of the run
	 * @param orders  who asks, and hears of the outcome
	 * @param threads number of threads of each task
	 * @throws RunException if the directory is no run
	 */
	public void serve(Path target, String worker, Orders orders, int threads, RunMonitor monitor) throws RunException {
		inside(target, directory -> directory.lock(worker, orders.master()), (experiment, plan, directory, lock) -> {
			Map<String, Task> tasks = plan.tasks().stream().collect(Collectors.toMap(Task::id, Function.identity()));
			try (RunLog log = new RunLog(directory.log(worker))) {
				try (Workload work = new Workload(plan, List.of(), new Realisation(catalog, plan, directory.root()),
						directory,
						lock, Checkpoints.of(experiment), orders.monitor(monitor), log, new Faults(log, monitor))) {
					orders.obey(work, work.runner(threads), tasks);
				}
			}
			return target;
		});
	}

	/**
	 * Puts the results of all finished tasks together. If that is done already, nothing is changed.
	 *
	 * @throws RunException if the directory is no run, or no task is finished
	 */
	public RunOutcome merge(Path target, RunMonitor monitor) throws RunException {
		return inside(target, RunDirectory::lock, (_, plan, directory, _) -> {
			try (RunLog log = new RunLog(directory.log())) {
				Set<String> finished = TaskFolder.of(directory).done();
				int done = (int) plan.tasks().stream().filter(task -> finished.contains(task.id())).count();
				if (done == 0) {
					throw new StoreException(directory.root() + ": no task is finished yet; wait for one, or use 'resume'");
				}
				List<String> failures = new ArrayList<>();
				if (!Assembly.complete(directory)) {
					assemble(plan, directory, new Realisation(catalog, plan, directory.root()), monitor, log, failures,
							new Faults(log, monitor));
					log.info("merged, " + done + " of " + plan.tasks().size() + " tasks have results");
				} else if (Assembly.unnoted(directory)) {
					Assembly.note(directory);
				}
				return outcome(plan.tasks().size(), directory, done, failures);
			}
		});
	}

	/** How a directory is locked. */
	private interface Locking {
		RunLock of(RunDirectory directory) throws IOException;
	}

	/** What is done in the directory of a run that is there, once it is locked and its description is as it was written. */
	private <R> R inside(Path target, Locking locking, Follow<R> follow) throws RunException {
		try {
			RunDirectory directory = RunDirectory.open(target);
			try (RunLock lock = locking.of(directory)) {
				Descriptions.check(directory);
				Experiment experiment = ExperimentFiles.load(directory.experiment());
				Plan plan = new Prospect(catalog).plan(experiment, target);
				return follow.of(experiment, plan, directory, lock);
			}
		} catch (ExperimentFileException | StoreException e) {
			throw new RunException(e);
		} catch (NoSuchFileException e) {
			throw new RunException(message(e), e);
		} catch (RunException e) {
			throw e;
		} catch (Exception e) {
			throw new RunException(target + ": " + e.getMessage(), e);
		}
	}

	/**
	 * Computes the analyses of a run anew from its recordings, without sampling again. Analyses that are no longer asked
	 * for are dropped; everything else stays as it is.
	 *
	 * @param analyzers analyzers by id, each with its parameters: they are added to every arm that they can work on,
	 *                  or take the place of the one with the same id; empty for those of the experiment
	 * @throws RunException if the directory is no run, or an analyzer does not fit it
	 */
	public RunOutcome analyze(Path target, Map<String, Map<String, String>> analyzers, RunMonitor monitor)
			throws RunException {
		try {
			RunDirectory directory = RunDirectory.open(target);
			try (RunLock lock = directory.lock(); RunLog log = new RunLog(directory.log())) {
				Descriptions.check(directory);
				Experiment experiment = ExperimentFiles.load(directory.experiment());
				Reanalysis.put(experiment, analyzers, catalog);
				Plan plan = new Prospect(catalog).plan(experiment, target);
				Realisation realisation = new Realisation(catalog, plan, directory.root());
				Faults faults = new Faults(log, monitor);
				int done = new Reanalysis(plan, directory, lock, realisation, monitor, faults).run();
				if (!analyzers.isEmpty()) {
					ExperimentChecker.noteOrigins(experiment, catalog);
					Path temporary = RunDirectory.temporary(directory.experiment());
					ExperimentFiles.save(experiment, temporary);
					new Checksums(directory).commit(temporary, directory.experiment());
				}
				List<String> failures = new ArrayList<>();
				assemble(plan, directory, realisation, monitor, log, failures, faults);
				log.info("analysed anew, " + done + " tasks" + (analyzers.isEmpty() ? "" : ", with " + analyzers.keySet()));
				return new RunOutcome(failures.isEmpty() ? RunOutcome.State.COMPLETE : RunOutcome.State.FAILED,
						directory.root(), done, plan.tasks().size(), failures);
			}
		} catch (ExperimentFileException | StoreException e) {
			throw new RunException(e);
		} catch (RunException e) {
			throw e;
		} catch (Exception e) {
			throw new RunException(target + ": " + e.getMessage(), e);
		}
	}

	private static void say(Remarks remarks, RunDirectory directory, RunMonitor monitor) throws IOException {
		try (RunLog log = new RunLog(directory.log())) {
			for (String remark : remarks.sentences()) {
				log.info(remark);
				monitor.message(remark);
			}
		}
	}

	/** Of all tasks, or of a part; then others put the results together. */
	private RunOutcome execute(Experiment experiment, Plan plan, List<Task> tasks, RunDirectory directory, RunLock lock,
			Executor executor, RunMonitor monitor) throws IOException {
		boolean whole = lock.name().equals(RunLock.RUN);
		try (RunLog log = new RunLog(whole ? directory.log() : directory.log(lock.name()))) {
			log.info("%d tasks, %s".formatted(tasks.size(), executor.describe()));
			catalog.problems().forEach(log::info);
			Realisation realisation = new Realisation(catalog, plan, directory.root());
			Faults faults = new Faults(log, monitor);
			Workload.Tally tally;
			try (Workload work = new Workload(plan, tasks, realisation, directory, lock, Checkpoints.of(experiment),
					monitor, log, faults)) {
				tally = work.run(executor);
			}
			if (tally.unwritable() && !Files.isDirectory(directory.tasks())) {
				throw new NoSuchFileException(directory.root().toString()); // which the message says what to do about
			}
			List<String> failures = new ArrayList<>(tally.failures());
			if (whole && tally.done() > 0 && !tally.unwritable() && (tally.worked() || !Assembly.complete(directory))) {
				TaskFolder.sweep(directory, TaskFolder.of(directory).done());
				assemble(plan, directory, realisation, monitor, log, failures, faults);
			} else if (whole && Assembly.unnoted(directory)) {
				Assembly.note(directory);
			}
			RunOutcome outcome = outcome(tasks.size(), directory, tally.done(), failures);
			log.info(outcome.state() + ", " + tally.done() + " of " + tasks.size() + " tasks have results");
			return outcome;
		}
	}

	private static RunOutcome outcome(int total, RunDirectory directory, int done, List<String> failures) {
		RunOutcome.State state = !failures.isEmpty() ? RunOutcome.State.FAILED
				: done == total ? RunOutcome.State.COMPLETE : RunOutcome.State.INTERRUPTED;
		return new RunOutcome(state, directory.root(), done, total, failures);
	}

	/** A fault here costs nothing but time: the results of the tasks stay, and a resume puts them together again. */
	private static void assemble(Plan plan, RunDirectory directory, Realisation realisation, RunMonitor monitor,
			RunLog log, List<String> failures, Faults faults) {
		try {
			RunResults.write(plan, directory, realisation, sentence -> {
				failures.add(sentence);
				monitor.message(sentence);
			}, faults);
		} catch (IOException | RuntimeException e) {
			String sentence = "the results could not be put together: " + e.getMessage()
					+ (e instanceof UnwritableException ? "; those of the tasks are safe"
							: "; those of the tasks are safe: make room, or mend the cause, and resume the run");
			failures.add(sentence);
			log.error(sentence, e);
			monitor.message(sentence + " (details in log.txt)");
		}
	}

	private static List<String> ids(Plan plan) {
		return plan.tasks().stream().map(Task::id).toList();
	}

	private static String message(IOException e) {
		return e instanceof StoreException ? String.valueOf(e.getMessage())
				: e instanceof NoSuchFileException ? e.getMessage()
						+ ": is gone; if the folder of the run was moved, 'resume' it where it is now"
						: "cannot write the run: " + e.getMessage()
								+ "; make room or take another folder, and start it again";
	}
}
