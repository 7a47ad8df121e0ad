// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.engine.plan.Fixtures;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.LogarithmicSweep;

/** An experiment as settings by name: everything that its file says, and the defaults of what it leaves out. */
class RunSettingsTest {

	private static Map<String, String> settings(Experiment experiment) {
		return RunSettings.of(experiment, Fixtures.catalog());
	}

	@Test
	void allThatAnExperimentSays() {
		Experiment experiment = Fixtures.experiment();
		experiment.setSeed(5);
		experiment.setSamples(6);
		experiment.setReplicas(2);
		experiment.setTargetResult("energy");
		experiment.setTargetError(0.25);
		experiment.setBudget(Fixtures.FACTORY.createBudget());
		experiment.getBudget().setBurnIn(10);
		experiment.getBudget().setSweeps(20);
		experiment.getBudget().setInterval(3);
		Arm arm = experiment.getArms().getFirst();
		arm.setSampler(Fixtures.component("metropolis"));
		Fixtures.parameter(arm.getSampler(), "temperature").setExpression("1 / beta");
		arm.getObservables().add(Fixtures.component("energy"));
		arm.getAnalyzers().addAll(List.of(Fixtures.component("nothing"), Fixtures.component("chart"),
				Fixtures.component("nothing")));
		Fixtures.parameter(arm.getAnalyzers().getLast(), "width").setValue("3");
		arm.setCondition("T > 1");
		Map<String, String> expected = new LinkedHashMap<>();
		expected.put("seed", "5");
		expected.put("samples", "6");
		expected.put("wanted", "energy to 0.25");
		expected.put("replicas", "2");
		expected.put("burn-in", "10");
		expected.put("sweeps", "20");
		expected.put("interval", "3");
		expected.put("model", "chain");
		expected.put("model N", "4");
		expected.put("model J", "1");
		expected.put("model beta", "2");
		expected.put("sampler", "metropolis");
		expected.put("sampler temperature", "= 1 / beta");
		expected.put("explorers", "look");
		expected.put("look depth", "1");
		expected.put("look probe", "nothing");
		expected.put("observables", "energy");
		expected.put("analyzers", "nothing, chart, nothing");
		expected.put("nothing width", "1");
		expected.put("nothing inner", "nothing");
		expected.put("chart result", "depth");
		expected.put("chart replicas", "1");
		expected.put("nothing#2 width", "3");
		expected.put("nothing#2 inner", "nothing");
		expected.put("condition", "T > 1");
		assertEquals(expected, settings(experiment));
		assertEquals(List.copyOf(expected.keySet()), List.copyOf(settings(experiment).keySet()), "in the order of the file");
	}

	@Test
	void sweepsAreWrittenOut() {
		Experiment experiment = Fixtures.experiment();
		Component model = experiment.getArms().getFirst().getHamiltonian();
		Fixtures.parameter(model, "N").setSweep(Fixtures.list("4", "6"));
		Fixtures.parameter(model, "J").setSweep(Fixtures.linear(1, 2, 3));
		LogarithmicSweep decades = Fixtures.FACTORY.createLogarithmicSweep();
		decades.setFrom(0.1);
		decades.setTo(10);
		decades.setCount(5);
		Fixtures.parameter(model, "beta").setSweep(decades);
		Map<String, String> settings = settings(experiment);
		assertEquals("4, 6", settings.get("model N"));
		assertEquals("1.0 to 2.0 in 3", settings.get("model J"));
		assertEquals("0.1 to 10.0 in 5, logarithmic", settings.get("model beta"));
	}

	/** Which is which must be told as soon as there are two arms, and only then. */
	@Test
	void severalArmsStandBeforeTheirSettings() {
		Experiment experiment = Fixtures.experiment();
		assertFalse(settings(experiment).containsKey("paired disorder"));
		Arm arm = Fixtures.FACTORY.createArm();
		arm.setName("b c");
		arm.setHamiltonian(Fixtures.component("chain"));
		arm.getExplorers().add(Fixtures.component("look"));
		experiment.getArms().add(arm);
		Map<String, String> settings = settings(experiment);
		assertEquals("true", settings.get("paired disorder"));
		assertEquals("4", settings.get("a: model N"));
		assertEquals("4", settings.get("b c: model N"));
		assertEquals("1", settings.get("b c: look depth"));
	}

	/** 1, 1.0 and 1e0 are one number, and so is the default that is left out; what is no number stays as it is written. */
	@Test
	void oneNumberIsOneHoweverItIsWritten() {
		Experiment plain = Fixtures.experiment();
		Map<String, String> defaults = settings(plain);
		Component model = plain.getArms().getFirst().getHamiltonian();
		Fixtures.parameter(model, "J").setValue("1.0");
		Fixtures.parameter(model, "N").setValue(" 4");
		Fixtures.parameter(model, "beta").setValue("2e0");
		assertEquals(defaults, settings(plain));
		model.getParameters().getFirst().setValue("one");
		assertEquals("one", settings(plain).get("model J"));
		Fixtures.parameter(model, "stranger").setValue("1.0");
		assertEquals("1.0", settings(plain).get("model stranger"), "nobody says what that is");
	}

	@Test
	void twoExperimentsAreLaidBesideEachOther() {
		Experiment first = Fixtures.experiment();
		Experiment second = Fixtures.experiment();
		second.setSamples(3);
		second.setBudget(Fixtures.FACTORY.createBudget());
		List<ExperimentDifference.Setting> settings = ExperimentDifference.of(first, second, Fixtures.catalog());
		List<ExperimentDifference.Setting> differing = settings.stream().filter(setting -> !setting.same()).toList();
		assertEquals(List.of(new ExperimentDifference.Setting("samples", "1", "3"),
				new ExperimentDifference.Setting("burn-in", "", "1000"),
				new ExperimentDifference.Setting("sweeps", "", "10000"),
				new ExperimentDifference.Setting("interval", "", "10")), differing);
		assertEquals(settings(second).size(), settings.size(), "what both say alike is there as well");
	}
}
