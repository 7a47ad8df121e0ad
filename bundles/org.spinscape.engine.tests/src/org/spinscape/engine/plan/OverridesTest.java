// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.Parameter;

/** Settings that are given when a run is started: each reaches what it names and nothing else. */
class OverridesTest {

	private final Experiment experiment = Fixtures.experiment();

	private void set(String name, String value) {
		Overrides.apply(experiment, Fixtures.catalog(), name, value, Path.of("/data"));
	}

	private static String value(Component component, String name) {
		return component.getParameters().stream().filter(parameter -> parameter.getName().equals(name))
				.map(Parameter::getValue).findFirst().orElse(null);
	}

	@Test
	void numbersOfTheExperiment() {
		set("samples", "9");
		set("replicas", " 3 ");
		set("seed", "12345678901");
		set("sweeps", "100000000000");
		set("burn-in", "7");
		set("interval", "5");
		set("threads", "2");
		set("target-result", "energy");
		set("target-error", "0.25");
		set("fewest-samples", "16");
		assertEquals(9, experiment.getSamples());
		assertEquals(3, experiment.getReplicas());
		assertEquals(12_345_678_901L, experiment.getSeed());
		assertEquals(100_000_000_000L, experiment.getBudget().getSweeps());
		assertEquals(7, experiment.getBudget().getBurnIn());
		assertEquals(5, experiment.getBudget().getInterval());
		assertEquals(2, experiment.getExecution().getThreads());
		assertEquals("energy", experiment.getTargetResult());
		assertEquals(0.25, experiment.getTargetError());
		assertEquals(16, experiment.getFewestSamples());
		set("threads", "4");
		set("target-result", " ");
		assertEquals(4, experiment.getExecution().getThreads());
		assertNull(experiment.getTargetResult(), "nothing is wanted any more");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "samples | 3000000000 | 'samples=3000000000' is too large",
			"samples | many | 'samples=many': give a whole number", "seed | 1.5 | 'seed=1.5': give a whole number",
			"target-error | small | 'target-error=small': give a number" })
	void whatIsNoNumberIsRefused(String name, String value, String message) {
		assertEquals(message, assertThrows(IllegalArgumentException.class, () -> set(name, value)).getMessage());
	}

	/** Two arms of a chain each, the second with an explorer whose parameter has the name of none of the model's. */
	@Test
	void parametersOfOneArmOfOneKindOrOfAll() {
		Arm second = Fixtures.FACTORY.createArm();
		second.setName("b");
		second.setHamiltonian(Fixtures.component("chain"));
		second.setSampler(Fixtures.component("chain"));
		experiment.getArms().add(second);
		Component first = experiment.getArms().getFirst().getHamiltonian();
		set("N", "6");
		assertEquals(List.of("6", "6"), List.of(value(first, "N"), value(second.getHamiltonian(), "N")));
		assertNull(value(second.getSampler(), "N"), "there is no sampler of that name, and it declares nothing");
		set("b.hamiltonian.N", "8");
		assertEquals(List.of("6", "8"), List.of(value(first, "N"), value(second.getHamiltonian(), "N")));
		set("chain.J", "2");
		assertEquals(List.of("2", "2"), List.of(value(first, "J"), value(second.getHamiltonian(), "J")));
		set("hamiltonian.beta", "3");
		assertEquals(List.of("3", "3"), List.of(value(first, "beta"), value(second.getHamiltonian(), "beta")));
	}

	/** What a file sets may belong to a plug-in that is not installed here: it can be set all the same. */
	@Test
	void parametersThatAreSetNeedNoDeclaration() {
		Component unknown = Fixtures.component("stranger");
		Fixtures.parameter(unknown, "width").setExpression("2 * N");
		experiment.getArms().getFirst().getObservables().add(unknown);
		set("observable.width", "3");
		assertEquals("3", value(unknown, "width"));
		assertNull(unknown.getParameters().getFirst().getExpression());
		assertEquals(1, unknown.getParameters().size());
	}

	@Test
	void partsStandInTheOrderOfTheirWork() {
		Arm arm = experiment.getArms().getFirst();
		arm.getAnalyzers().add(Fixtures.component("nothing"));
		arm.getObservables().add(Fixtures.component("energy"));
		arm.setSampler(Fixtures.component("metropolis"));
		List<ComponentKind> kinds = List.copyOf(Overrides.parts(arm).values());
		assertEquals(List.of(Kinds.HAMILTONIAN, Kinds.EXPLORER, Kinds.SAMPLER, Kinds.OBSERVABLE, Kinds.ANALYZER), kinds);
	}
}
