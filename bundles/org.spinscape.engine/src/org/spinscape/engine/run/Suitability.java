// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.engine.check.ExperimentChecker;
import org.spinscape.engine.check.Problem;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PlanException;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;

/** Whether explorers and samplers can work on a model, asked of each before an experiment is written. */
public final class Suitability {

	private final Catalog catalog;
	private final Path folder;

	/** @param folder the folder that file parameters are relative to */
	public Suitability(Catalog catalog, Path folder) {
		this.catalog = catalog;
		this.folder = folder;
	}

	/**
	 * Why a contribution cannot work on a model with the defaults of both. The model is built for it, which may take a
	 * while.
	 *
	 * @param hamiltonian id of the model
	 * @param tried       an explorer or a sampler
	 * @return one sentence; empty if it can, or if the model cannot be built without values that only the user knows
	 */
	public Optional<String> refusal(String hamiltonian, Contribution tried) {
		Experiment experiment = ExperimentFactory.eINSTANCE.createExperiment();
		experiment.setName(hamiltonian);
		Arm arm = ExperimentFactory.eINSTANCE.createArm();
		arm.setName(hamiltonian);
		arm.setHamiltonian(component(hamiltonian));
		experiment.getArms().add(arm);
		// What is wrong with the model alone is a matter of its own parameters, not of what is done to it.
		boolean incomplete = ExperimentChecker.fatal(ExperimentChecker.check(experiment, catalog, folder).stream()
				.filter(problem -> EcoreUtil.isAncestor(arm.getHamiltonian(), problem.element())).toList());
		if (incomplete) {
			return Optional.empty();
		}
		if (tried.kind() == Kinds.EXPLORER) {
			arm.getExplorers().add(component(tried.id()));
		} else {
			arm.setSampler(component(tried.id()));
			experiment.setBudget(ExperimentFactory.eINSTANCE.createBudget());
		}
		Optional<String> wrong = ExperimentChecker.check(experiment, catalog, folder).stream()
				.filter(problem -> problem.severity() == Problem.Severity.ERROR).map(Problem::message).findFirst();
		if (wrong.isPresent()) {
			return wrong;
		}
		try {
			Plan plan = Plan.of(experiment, catalog);
			return new Feasibility(new Realisation(catalog, plan, folder), plan).check().stream().map(Obstacle::message)
					.findFirst();
		} catch (PlanException e) {
			return Optional.of(e.getMessage());
		}
	}

	private static Component component(String id) {
		Component component = ExperimentFactory.eINSTANCE.createComponent();
		component.setProvider(id);
		return component;
	}
}
