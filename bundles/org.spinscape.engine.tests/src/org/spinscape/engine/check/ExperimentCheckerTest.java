// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spinscape.engine.plan.Fixtures.component;
import static org.spinscape.engine.plan.Fixtures.list;
import static org.spinscape.engine.plan.Fixtures.parameter;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinscape.engine.plan.Fixtures;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Budget;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.Parameter;

class ExperimentCheckerTest {

	private static List<Problem> check(Experiment experiment) {
		return ExperimentChecker.check(experiment, Fixtures.catalog(), Path.of(""));
	}

	@Test
	void aSoundExperimentHasNoProblems() {
		assertEquals(List.of(), check(Fixtures.experiment()));
	}

	private static Arguments wrong(String expected, Consumer<Experiment> change) {
		return Arguments.of(expected, change);
	}

	private static Arm arm(Experiment experiment) {
		return experiment.getArms().get(0);
	}

	/** A parameter that names another contribution. */
	private static Parameter probe(Experiment experiment) {
		return parameter(arm(experiment).getExplorers().get(0), "probe");
	}

	/** Adds an analyzer with what it works on. */
	private static Component chart(Experiment experiment) {
		arm(experiment).getExplorers().add(component("sounding"));
		arm(experiment).getAnalyzers().add(component("chart"));
		return arm(experiment).getAnalyzers().getFirst();
	}

	@Test
	void whatAnExplorerOfTheArmGivesIsNotMissing() {
		Experiment experiment = Fixtures.experiment();
		chart(experiment);
		assertEquals(List.of(), check(experiment));
	}

	static Stream<Arguments> wrongExperiments() {
		return Stream.of(wrong("no arm", e -> e.getArms().clear()),
				wrong("samples is 0", e -> e.setSamples(0)),
				wrong("replicas is -1", e -> e.setReplicas(-1)),
				wrong("no Hamiltonian", e -> arm(e).setHamiltonian(null)),
				wrong("add a sampler or an explorer", e -> arm(e).getExplorers().clear()),
				wrong("'' is not usable", e -> arm(e).setName(null)),
				wrong("'a/b' is not usable", e -> arm(e).setName("a/b")),
				wrong("used twice", e -> e.getArms().add(EcoreUtil.copy(arm(e)))),
				wrong("no provider is named", e -> arm(e).getHamiltonian().setProvider(null)),
				wrong("is not installed; choose one of chain", e -> arm(e).getHamiltonian().setProvider("kagome")),
				wrong("came from plug-in 'com.example.kagome'", e -> {
					arm(e).getHamiltonian().setProvider("kagome");
					arm(e).getHamiltonian().setOrigin("com.example.kagome");
				}),
				wrong("parameter 'M' is not known; known are N, J, beta",
						e -> parameter(arm(e).getHamiltonian(), "M").setValue("1")),
				wrong("'four' is not a whole number", e -> parameter(arm(e).getHamiltonian(), "N").setValue("four")),
				wrong("99 is out of range", e -> parameter(arm(e).getHamiltonian(), "N").setValue("99")),
				wrong("has no value", e -> parameter(arm(e).getHamiltonian(), "N")),
				wrong("has several values", e -> {
					parameter(arm(e).getHamiltonian(), "N").setValue("4");
					arm(e).getHamiltonian().getParameters().get(0).setExpression("2+2");
				}),
				wrong("is set twice", e -> {
					parameter(arm(e).getHamiltonian(), "N").setValue("4");
					parameter(arm(e).getHamiltonian(), "N").setValue("5");
				}),
				wrong("40 is out of range", e -> parameter(arm(e).getHamiltonian(), "N").setSweep(list("4", "40"))),
				wrong("lists no values", e -> parameter(arm(e).getHamiltonian(), "N").setSweep(list())),
				wrong("count 1", e -> parameter(arm(e).getHamiltonian(), "J").setSweep(Fixtures.linear(0, 1, 1))),
				wrong("cannot be evaluated", e -> parameter(arm(e).getHamiltonian(), "N").setExpression("2 * M")),
				wrong("an observable needs a sampler", e -> arm(e).getObservables().add(component("energy"))),
				wrong("an analyzer needs an observable", e -> arm(e).getAnalyzers().add(component("nothing"))),
				wrong("analyzer 'absent' is not installed; choose one of chart, nothing", e -> probe(e).setValue("absent")),
				wrong("in 'nothing', parameter 'width': 9 is out of range", e -> probe(e).setValue("nothing(width=9)")),
				wrong("in 'nothing', parameter 'inner': analyzer 'absent' is not installed",
						e -> probe(e).setValue("nothing(inner=absent)")),
				wrong("analyzer 'absent' is not installed", e -> probe(e).setSweep(list("nothing", "absent"))),
				wrong("analyzer 'chart': needs a result 'depth', which nothing in the arm gives; add explorer sounding",
						e -> arm(e).getAnalyzers().add(component("chart"))),
				wrong("needs a result 'abyss', which nothing in the arm gives; no installed plug-in declares it either",
						e -> parameter(chart(e), "result").setValue("abyss")),
				wrong("needs 3 replicas or more, and there is 1; set the number of replicas to 3",
						e -> parameter(chart(e), "replicas").setValue("3")),
				wrong("interval is longer than the run", e -> {
					e.setBudget(Fixtures.FACTORY.createBudget());
					e.getBudget().setSweeps(5);
					e.getBudget().setInterval(10);
				}),
				wrong("burnIn is -1; give 0 or more", e -> budget(e).setBurnIn(-1)),
				wrong("sweeps is 0; give 1 or more", e -> budget(e).setSweeps(0)),
				wrong("interval is 0; give 1 or more", e -> budget(e).setInterval(0)),
				wrong("checkpointSeconds is 0; give 1 or more", e -> {
					e.setExecution(Fixtures.FACTORY.createExecution());
					e.getExecution().setCheckpointSeconds(0);
				}),
				wrong("targetError is 0.0; give the error", e -> wanted(e, 0, 8, 8)),
				wrong("targetError is Infinity; give the error", e -> wanted(e, Double.POSITIVE_INFINITY, 8, 8)),
				wrong("targetError is NaN; give the error", e -> wanted(e, Double.NaN, 8, 8)),
				wrong("fewestSamples is 7; give 8 or more", e -> wanted(e, 1, 7, 8)),
				wrong("fewestSamples is 9 and samples, the most there may be, 8; give more samples",
						e -> wanted(e, 1, 9, 8)),
				wrong("observable 'energy' is named twice; keep one", e -> {
					arm(e).getObservables().add(component("energy"));
					arm(e).getObservables().add(component("energy"));
				}),
				wrong("a parameter has no name", e -> parameter(arm(e).getHamiltonian(), " ").setValue("1")),
				wrong("threads is -2", e -> {
					e.setExecution(Fixtures.FACTORY.createExecution());
					e.getExecution().setThreads(-2);
				}));
	}

	private static Budget budget(Experiment experiment) {
		experiment.setBudget(Fixtures.FACTORY.createBudget());
		return experiment.getBudget();
	}

	/** Asks for a number to some precision. */
	private static void wanted(Experiment experiment, double error, int fewest, int samples) {
		experiment.setTargetResult("energy");
		experiment.setTargetError(error);
		experiment.setFewestSamples(fewest);
		experiment.setSamples(samples);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("wrongExperiments")
	void eachMistakeIsNamedOnce(String expected, Consumer<Experiment> change) {
		Experiment experiment = Fixtures.experiment();
		change.accept(experiment);
		List<Problem> problems = check(experiment);
		assertTrue(ExperimentChecker.fatal(problems), problems.toString());
		assertEquals(1, problems.stream().filter(p -> p.toString().contains(expected)).count(), problems.toString());
	}
}
