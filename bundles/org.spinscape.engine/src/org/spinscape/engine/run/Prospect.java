// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.check.ExperimentChecker;
import org.spinscape.engine.check.Problem;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PlanException;
import org.spinscape.experiment.Experiment;
import org.spinscape.store.RunDirectory;

/**
 * What can be said of an experiment before it is run: what is in its way, what it will take, what it will cost. Nothing is
 * left behind, and the experiment is not changed.
 *
 * @param catalog what is installed
 */
public record Prospect(Catalog catalog) {

	/**
	 * All obstacles, building one landscape of each point; empty if there are none.
	 *
	 * @param folder that file parameters are relative to
	 */
	public List<String> obstacles(Experiment experiment, Path folder) {
		try {
			return sentences(obstacles(plan(experiment, folder), folder));
		} catch (RunException e) {
			return List.of(e.getMessage());
		}
	}

	/**
	 * Everything in the way of running an experiment, with what would take it away: what the check says, or else, building
	 * one landscape of each point, what the parts refuse.
	 */
	public List<Problem> problems(Experiment experiment, Path folder) {
		List<Problem> problems = ExperimentChecker.check(experiment, catalog, folder);
		if (ExperimentChecker.fatal(problems)) {
			return problems;
		}
		List<Problem> all = new ArrayList<>(problems);
		try {
			Plan plan = Plan.of(experiment, catalog);
			ObstacleRemedies remedies = new ObstacleRemedies(experiment, catalog, folder, plan);
			obstacles(plan, folder).forEach(obstacle -> all.add(remedies.problem(obstacle)));
		} catch (PlanException e) {
			all.add(new Problem(Problem.Severity.ERROR, e.element(), "", e.getMessage()));
		}
		return all;
	}

	/** What a run will take, before any landscape is built. @throws RunException if the experiment cannot be run */
	public Outlook outlook(Experiment experiment, Path folder) throws RunException {
		Plan plan = plan(experiment, folder);
		return Outlook.of(new Realisation(catalog, plan, folder), plan);
	}

	/**
	 * What a run will cost, from tasks that are tried for a moment in a folder for the time being.
	 *
	 * @param threads number of worker threads; 0 takes what the experiment says
	 * @param seconds how long to try
	 * @throws RunException if the experiment cannot be run
	 */
	public Preview preview(Experiment experiment, Path folder, int threads, double seconds) throws RunException {
		Plan plan = feasible(experiment, folder);
		Realisation realisation = new Realisation(catalog, plan, folder);
		int workers = LocalThreads.of(threads, experiment).threads();
		try (Scratch scratch = new Scratch()) {
			RunDirectory directory = RunDirectory.create(scratch.folder());
			Manifest.of(plan, catalog, Map.of(), Remarks.of(realisation, plan)).write(directory);
			return new CostProbe(realisation, plan, directory, seconds).run(workers);
		} catch (IOException | RuntimeException e) {
			throw new RunException("the cost could not be found out: " + e.getMessage(), e);
		}
	}

	/** The plan of an experiment in whose way nothing is. @throws RunException if there is an obstacle */
	Plan feasible(Experiment experiment, Path folder) throws RunException {
		Plan plan = plan(experiment, folder);
		refuse(sentences(obstacles(plan, folder)));
		return plan;
	}

	/** The plan, without building anything. @throws RunException if the check finds an error */
	Plan plan(Experiment experiment, Path folder) throws RunException {
		refuse(ExperimentChecker.check(experiment, catalog, folder).stream()
				.filter(problem -> problem.severity() == Problem.Severity.ERROR).map(Problem::toString).toList());
		try {
			return Plan.of(experiment, catalog);
		} catch (PlanException e) {
			throw new RunException(e);
		}
	}

	private List<Obstacle> obstacles(Plan plan, Path folder) {
		return new Feasibility(new Realisation(catalog, plan, folder), plan).check();
	}

	private static List<String> sentences(List<Obstacle> obstacles) {
		return obstacles.stream().map(Obstacle::toString).toList();
	}

	private static void refuse(List<String> problems) throws RunException {
		if (!problems.isEmpty()) {
			throw new RunException(String.join("\n", problems));
		}
	}
}
