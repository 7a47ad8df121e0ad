// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.check.ExperimentChecker;
import org.spinscape.engine.check.Problem;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PlanException;
import org.spinscape.engine.plan.Task;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.store.RunDirectory;
import org.spinscape.store.StoreException;

/**
 * Runs experiments on this machine. The same class serves the command line and the workbench, so both give the same
 * bytes.
 */
public final class Runner {

	private static final int DEFAULT_CHECKPOINT_SECONDS = 30;

	private final Catalog catalog;

	/** @param catalog what is installed */
	public Runner(Catalog catalog) {
		this.catalog = catalog;
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
		Experiment copy = EcoreUtil.copy(experiment);
		try {
			Plan plan = plan(copy, folder);
			refuse(new Feasibility(new Realisation(catalog, plan, folder), plan).check());
			RunDirectory directory = RunDirectory.create(target);
			try (AutoCloseable _ = directory.lock()) {
				Map<String, String> inputs = Inputs.gather(copy, catalog, folder, directory);
				ExperimentChecker.noteOrigins(copy, catalog);
				ExperimentFiles.save(copy, directory.experiment());
				Plan local = Plan.of(copy, catalog);
				Remarks remarks = Remarks.of(new Realisation(catalog, local, directory.root()), local);
				Manifest.of(local, catalog, inputs, remarks).write(directory.manifest());
				say(remarks, directory, monitor);
				return execute(copy, local, directory, threads, monitor);
			}
		} catch (IOException e) {
			throw new RunException(message(e), e);
		} catch (PlanException e) {
			throw new RunException(e.getMessage(), e);
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
		try {
			RunDirectory directory = RunDirectory.open(target);
			try (AutoCloseable _ = directory.lock()) {
				Experiment experiment = ExperimentFiles.load(directory.experiment());
				Plan plan = plan(experiment, target);
				return execute(experiment, plan, directory, threads, monitor);
			}
		} catch (ExperimentFileException | StoreException e) {
			throw new RunException(e.getMessage(), e);
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
			try (AutoCloseable _ = directory.lock(); RunLog log = new RunLog(directory.log())) {
				Experiment experiment = ExperimentFiles.load(directory.experiment());
				Reanalysis.put(experiment, analyzers, catalog);
				Plan plan = plan(experiment, target);
				Realisation realisation = new Realisation(catalog, plan, directory.root());
				Faults faults = new Faults(log, monitor);
				int done = new Reanalysis(plan, directory, realisation, monitor, faults).run();
				if (!analyzers.isEmpty()) {
					ExperimentChecker.noteOrigins(experiment, catalog);
					ExperimentFiles.save(experiment, directory.experiment());
				}
				List<String> failures = new ArrayList<>();
				assemble(plan, directory, realisation, monitor, log, failures, faults);
				log.info("analysed anew, " + done + " tasks" + (analyzers.isEmpty() ? "" : ", with " + analyzers.keySet()));
				return new RunOutcome(failures.isEmpty() ? RunOutcome.State.COMPLETE : RunOutcome.State.FAILED,
						directory.root(), done, plan.tasks().size(), failures);
			}
		} catch (ExperimentFileException | StoreException e) {
			throw new RunException(e.getMessage(), e);
		} catch (RunException e) {
			throw e;
		} catch (Exception e) {
			throw new RunException(target + ": " + e.getMessage(), e);
		}
	}

	/** All obstacles to running an experiment, building one landscape of each point; empty if there are none. */
	public List<String> obstacles(Experiment experiment, Path folder) {
		try {
			Plan plan = plan(experiment, folder);
			return new Feasibility(new Realisation(catalog, plan, folder), plan).check();
		} catch (RunException e) {
			return List.of(e.getMessage());
		}
	}

	/** What a run will take, before any landscape is built. @throws RunException if the experiment cannot be run */
	public Outlook outlook(Experiment experiment, Path folder) throws RunException {
		Plan plan = plan(experiment, folder);
		return Outlook.of(new Realisation(catalog, plan, folder), plan);
	}

	private Plan plan(Experiment experiment, Path folder) throws RunException {
		List<Problem> problems = ExperimentChecker.check(experiment, catalog, folder);
		if (ExperimentChecker.fatal(problems)) {
			refuse(problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).map(Problem::toString).toList());
		}
		try {
			return Plan.of(experiment, catalog);
		} catch (PlanException e) {
			throw new RunException(e.getMessage(), e);
		}
	}

	private static void refuse(List<String> problems) throws RunException {
		if (!problems.isEmpty()) {
			throw new RunException(String.join("\n", problems));
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

	private RunOutcome execute(Experiment experiment, Plan plan, RunDirectory directory, int threads,
			RunMonitor monitor) throws IOException {
		int wanted = threads > 0 || experiment.getExecution() == null ? threads
				: experiment.getExecution().getThreads();
		int workers = wanted > 0 ? wanted : Runtime.getRuntime().availableProcessors();
		int seconds = experiment.getExecution() == null ? DEFAULT_CHECKPOINT_SECONDS
				: experiment.getExecution().getCheckpointSeconds();
		try (RunLog log = new RunLog(directory.log())) {
			log.info("%d tasks, %d threads".formatted(plan.tasks().size(), workers));
			catalog.conflicts().forEach(monitor::message);
			Realisation realisation = new Realisation(catalog, plan, directory.root());
			int threadsPerTask = Math.max(1, workers / plan.tasks().size());
			Faults faults = new Faults(log, monitor);
			TaskRunner tasks = new TaskRunner(realisation, plan, directory, seconds, threadsPerTask, monitor,
					new KernelNotes(directory, log), faults);
			LocalPool.Tally tally = new LocalPool(plan, directory, tasks, monitor, log).run(workers);
			List<String> failures = new ArrayList<>(tally.failures());
			if (tally.done() > 0 && (tally.worked() || !Assembly.complete(directory, ids(plan)))) {
				assemble(plan, directory, realisation, monitor, log, failures, faults);
			}
			boolean complete = tally.done() == plan.tasks().size();
			RunOutcome.State state = !failures.isEmpty() ? RunOutcome.State.FAILED
					: complete ? RunOutcome.State.COMPLETE : RunOutcome.State.INTERRUPTED;
			log.info(state + ", " + tally.done() + " of " + plan.tasks().size() + " tasks have results");
			return new RunOutcome(state, directory.root(), tally.done(), plan.tasks().size(), failures);
		}
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
			String sentence = "the results could not be put together: " + e.getMessage();
			failures.add(sentence);
			log.error(sentence, e);
			monitor.message(sentence + " (details in log.txt)");
		}
	}

	private static List<String> ids(Plan plan) {
		return plan.tasks().stream().map(Task::id).toList();
	}

	private static String message(IOException e) {
		return e instanceof StoreException ? e.getMessage() : "cannot write the run: " + e.getMessage();
	}
}
