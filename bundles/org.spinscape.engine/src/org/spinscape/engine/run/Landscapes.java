// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.nio.file.Path;
import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PlanException;
import org.spinscape.engine.plan.Task;
import org.spinscape.experiment.Experiment;

/** The landscapes of an experiment by themselves, bit for bit those that a run of it builds. */
public final class Landscapes {

	private Landscapes() {
	}

	/**
	 * Builds the landscape of an arm at its first sweep point.
	 *
	 * @param folder the folder that the experiment's file parameters are relative to
	 * @param arm    name of the arm; empty for the first
	 * @param sample index of the disorder sample, from 0
	 * @throws RunException if there is no such arm, or its landscape cannot be built or would need too much memory
	 */
	public static Hamiltonian<?> build(Experiment experiment, Catalog catalog, Path folder, String arm, int sample)
			throws RunException {
		try {
			Plan plan = Plan.of(experiment, catalog);
			List<String> arms = plan.points().stream().map(point -> point.arm()).distinct().toList();
			Task task = plan.points().stream().filter(point -> arm.isEmpty() || point.arm().equals(arm)).findFirst()
					.map(point -> new Task(point, sample)).orElseThrow(() -> new RunException("there is no arm '" + arm
							+ "'; there are " + (arms.isEmpty() ? "none" : String.join(", ", arms))));
			Realisation realisation = new Realisation(catalog, plan, folder);
			Realisation.Part<HamiltonianProvider> model = realisation.hamiltonian(task.point());
			long memory = model.provider().memory(model.parameters());
			if (Feasibility.tooMuch(memory)) {
				throw new RunException(task.point().hamiltonian().label() + ": " + Feasibility.tooMuchText(memory));
			}
			return realisation.build(task);
		} catch (PlanException | ParameterException e) {
			throw new RunException(e.getMessage(), e);
		}
	}
}
