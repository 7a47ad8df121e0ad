// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinscape.engine.catalog.Catalog;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Budget;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;

/**
 * All tasks of an experiment and what they share.
 *
 * @param name     name of the experiment
 * @param seed     master seed
 * @param replicas independent Monte Carlo runs on each sample
 * @param paired   whether arms share their disorder's random numbers
 * @param burnIn   sweeps before the first record
 * @param sweeps   sweeps after burn-in
 * @param interval sweeps between two records
 * @param precision when a point has samples enough; empty if all are wanted
 * @param points   all arms at all their sweep points
 * @param tasks    all tasks: point by point, sample by sample
 */
public record Plan(String name, long seed, int replicas, boolean paired, long burnIn, long sweeps, long interval,
		Optional<Precision> precision, List<PointPlan> points, List<Task> tasks) {

	/** More tasks than this are refused: the experiment is surely not what was meant. */
	static final int MOST_TASKS = 1_000_000;

	/**
	 * Expands an experiment.
	 *
	 * @throws PlanException if a sweep or an expression is wrong
	 */
	public static Plan of(Experiment experiment, Catalog catalog) throws PlanException {
		Budget budget = experiment.getBudget() == null ? ExperimentFactory.eINSTANCE.createBudget()
				: experiment.getBudget();
		List<PointPlan> points = new ArrayList<>();
		List<Task> tasks = new ArrayList<>();
		for (Arm arm : experiment.getArms()) {
			for (PointPlan point : new PointExpander(arm, catalog).expand()) {
				points.add(point);
				if ((long) points.size() * experiment.getSamples() > MOST_TASKS) {
					throw new PlanException(experiment, "more than " + MOST_TASKS
							+ " tasks (sweep points times samples) are asked for; sweep fewer values");
				}
				for (int sample = 0; sample < experiment.getSamples(); sample++) {
					tasks.add(new Task(point, sample));
				}
			}
		}
		return new Plan(experiment.getName() == null ? "experiment" : experiment.getName(), experiment.getSeed(),
				experiment.getReplicas(), experiment.isPairedDisorder(), budget.getBurnIn(), budget.getSweeps(),
				budget.getInterval(), Precision.of(experiment), List.copyOf(points), List.copyOf(tasks));
	}
}
