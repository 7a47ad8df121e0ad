// SPDX-License-Identifier: EPL-2.0
package org.spinscape.integration.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.spinscape.core.result.Result;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.RunException;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.RunOutcome;
import org.spinscape.engine.run.Runner;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Budget;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.Parameter;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

/** Experiments of one arm, run as a user would with all that is installed. */
final class WholeRuns {

	private static final ExperimentFactory FACTORY = ExperimentFactory.eINSTANCE;

	private WholeRuns() {
	}

	static Component component(String id, Map<String, String> values) {
		Component component = FACTORY.createComponent();
		component.setProvider(id);
		values.forEach((name, value) -> {
			Parameter parameter = FACTORY.createParameter();
			parameter.setName(name);
			parameter.setValue(value);
			component.getParameters().add(parameter);
		});
		return component;
	}

	/** Burn-in of a tenth of the sweeps, records after each, seed 7. */
	static Experiment experiment(Component model, Component sampler, int replicas, long sweeps, List<String> observables,
			List<String> analyzers) {
		Experiment experiment = FACTORY.createExperiment();
		experiment.setName("whole");
		experiment.setSeed(7);
		experiment.setReplicas(replicas);
		Budget budget = FACTORY.createBudget();
		budget.setBurnIn(sweeps / 10);
		budget.setSweeps(sweeps);
		budget.setInterval(1);
		experiment.setBudget(budget);
		Arm arm = FACTORY.createArm();
		arm.setName("arm");
		arm.setHamiltonian(model);
		arm.setSampler(sampler);
		observables.forEach(id -> arm.getObservables().add(component(id, Map.of())));
		analyzers.forEach(id -> arm.getAnalyzers().add(component(id, Map.of())));
		experiment.getArms().add(arm);
		return experiment;
	}

	/** Runs to the end. @return results over samples */
	static List<Result> run(Experiment experiment, Path folder) throws RunException, IOException {
		RunOutcome outcome = new Runner(Catalog.installed()).start(experiment, folder,
				folder.resolve("run" + experiment.getSeed()), 1, RunMonitor.SILENT);
		assertEquals(RunOutcome.State.COMPLETE, outcome.state(), outcome.failures().toString());
		ResultsFile results = ResultsFile.open(RunDirectory.open(outcome.directory()).results());
		return results.load(results.entries().stream().filter(entry -> entry.key().overSamples()).toList());
	}

	static <R extends Result> R result(List<Result> results, String name, Class<R> type) {
		return results.stream().filter(result -> result.name().equals(name)).map(type::cast).findFirst().orElseThrow();
	}
}
