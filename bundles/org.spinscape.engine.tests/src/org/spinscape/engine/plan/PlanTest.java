// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spinscape.engine.plan.Fixtures.catalog;
import static org.spinscape.engine.plan.Fixtures.linear;
import static org.spinscape.engine.plan.Fixtures.list;
import static org.spinscape.engine.plan.Fixtures.parameter;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.LinearSweep;
import org.spinscape.experiment.LogarithmicSweep;
import org.spinscape.experiment.text.SweepText;

class PlanTest {

	private final Experiment experiment = Fixtures.experiment();
	private final Component chain = experiment.getArms().get(0).getHamiltonian();

	private Plan plan() throws PlanException {
		return Plan.of(experiment, catalog());
	}

	@Test
	void everyCombinationTimesEverySampleIsATask() throws PlanException {
		experiment.setSamples(3);
		parameter(chain, "N").setSweep(list("4", "6"));
		parameter(chain, "J").setSweep(linear(0.1, 0.3, 3));
		Plan plan = plan();
		assertEquals(18, plan.tasks().size());
		assertEquals(List.of("0.1", "0.2", "0.3"), plan.points().stream().limit(3).map(p -> p.point().get("J")).toList());
		assertEquals(Map.of("N", "6", "J", "0.1"), plan.points().get(3).point());
		assertEquals("a-p003-s0001", plan.tasks().get(10).id());
	}

	@Test
	void wholeNumbersStayWhole() throws PlanException {
		parameter(chain, "N").setSweep(linear(4, 10, 3));
		assertEquals(List.of("4", "7", "10"), plan().points().stream().map(p -> p.point().get("N")).toList());
	}

	@Test
	void logarithmicSweepsMeetTheirEnds() throws PlanException {
		LogarithmicSweep sweep = Fixtures.FACTORY.createLogarithmicSweep();
		sweep.setFrom(0.01);
		sweep.setTo(10);
		sweep.setCount(4);
		parameter(chain, "J").setSweep(sweep);
		assertEquals(List.of("0.01", "0.1", "1", "10"), plan().points().stream().map(p -> p.point().get("J")).toList());
	}

	@Test
	void expressionsBuildOnValuesDefaultsAndOneAnother() throws PlanException {
		parameter(chain, "J").setExpression("2 * beta");
		parameter(chain, "beta").setExpression("N / 8");
		Map<String, String> values = plan().points().getFirst().hamiltonian().values();
		assertEquals("0.5", values.get("beta")); // N has its default, 4
		assertEquals("1.0", values.get("J"));
	}

	@Test
	void zippedSweepsGoTogetherAndCombineWithOthers() throws PlanException {
		parameter(chain, "N").setSweep(SweepText.parse("4; 6; 8 with a"));
		parameter(chain, "beta").setSweep(SweepText.parse("1 to 2 in 2"));
		parameter(chain, "J").setSweep(SweepText.parse("1 to 100 in 3 log with a"));
		assertEquals(List.of(Map.of("N", "4", "beta", "1", "J", "1"), Map.of("N", "4", "beta", "2", "J", "1"),
				Map.of("N", "6", "beta", "1", "J", "10"), Map.of("N", "6", "beta", "2", "J", "10"),
				Map.of("N", "8", "beta", "1", "J", "100"), Map.of("N", "8", "beta", "2", "J", "100")),
				plan().points().stream().map(PointPlan::point).toList());
	}

	@Test
	void zippedSweepsHaveEquallyManyValues() {
		parameter(chain, "N").setSweep(SweepText.parse("4; 6; 8 with a"));
		parameter(chain, "J").setSweep(SweepText.parse("1; 2 with a"));
		PlanException refusal = assertThrows(PlanException.class, this::plan);
		assertEquals("'J' has 2 values and 'N', which it is zipped with as 'a', has 3; give equally many",
				refusal.getMessage());
	}

	/** Numbers of points are addresses of random numbers. */
	@Test
	void aConditionLeavesPointsOutAndChangesNoOther() throws PlanException {
		parameter(chain, "N").setSweep(list("4", "6", "8"));
		parameter(chain, "J").setSweep(list("1", "2"));
		List<PointPlan> all = plan().points();
		experiment.getArms().getFirst().setCondition("N * J < 12 and not (N == 4 and J == 2)");
		assertEquals(List.of(all.get(0), all.get(2), all.get(4)), plan().points());
		experiment.getArms().getFirst().setCondition("N > 8");
		assertTrue(assertThrows(PlanException.class, this::plan).getMessage().contains("every sweep point"));
		experiment.getArms().getFirst().setCondition("N > size");
		assertEquals("the condition 'N > size' cannot be evaluated, at position 5: 'size' is unknown; known names are J, N,"
				+ " beta, depth", assertThrows(PlanException.class, this::plan).getMessage());
	}

	@Test
	void circularExpressionsAreRefused() {
		parameter(chain, "J").setExpression("beta + 1");
		parameter(chain, "beta").setExpression("J + 1");
		PlanException refusal = assertThrows(PlanException.class, this::plan);
		assertTrue(refusal.getMessage().contains("'J'"), refusal.getMessage());
	}

	@Test
	void overridesReplaceWhatTheyName() throws PlanException {
		parameter(chain, "N").setSweep(list("4", "6"));
		Overrides.apply(experiment, catalog(), "N", "8", Path.of(""));
		Overrides.apply(experiment, catalog(), "a.explorer.depth", "3", Path.of(""));
		Overrides.apply(experiment, catalog(), "samples", "7", Path.of(""));
		Plan plan = plan();
		assertEquals(7, plan.tasks().size());
		assertEquals("8", plan.points().getFirst().hamiltonian().values().get("N"));
		assertEquals("3", plan.points().getFirst().explorers().getFirst().values().get("depth"));
	}

	@Test
	void overridesOfNothingAreRefused() {
		for (String name : List.of("M", "b.hamiltonian.N", "sampler.N")) {
			assertThrows(IllegalArgumentException.class,
					() -> Overrides.apply(experiment, catalog(), name, "1", Path.of("")), name);
		}
	}

	@Test
	void absurdSizesAreRefusedBeforeTheyAreExpanded() {
		parameter(chain, "N").setSweep(linear(0, 1e6, 100_000));
		parameter(chain, "J").setSweep(linear(0, 1e6, 100_000));
		assertThrows(PlanException.class, this::plan);
	}

	/** A million tasks are planned, and one more is not: that is of sweep points times samples. */
	@Test
	void aMillionTasksAreTheMost() throws PlanException {
		experiment.setSamples(Plan.MOST_TASKS / 2);
		parameter(chain, "J").setSweep(list("1", "2"));
		assertEquals(Plan.MOST_TASKS, plan().tasks().size());
		experiment.setSamples(Plan.MOST_TASKS / 2 + 1);
		assertTrue(assertThrows(PlanException.class, this::plan).getMessage().contains("more than 1000000 tasks"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1 | 2 | 1 | the sweep has count 1; give 2 to 100000",
			"1 | 2 | 100001 | the sweep has count 100001; give 2 to 100000",
			"1 | 1 | 2 | the sweep runs from 1.0 to 1.0; give two different finite numbers",
			"1 | Infinity | 2 | the sweep runs from 1.0 to Infinity; give two different finite numbers",
			"NaN | 1 | 2 | the sweep runs from NaN to 1.0; give two different finite numbers",
			"0 | 1e-14 | 100000 | the sweep gives 0 twice; take fewer values" })
	void sweepsThatMakeNoSenseAreRefused(double from, double to, int count, String message) {
		LinearSweep sweep = linear(from, to, count);
		if (message.contains("twice")) {
			parameter(chain, "N").setSweep(sweep); // whole numbers
		} else {
			parameter(chain, "J").setSweep(sweep);
		}
		assertEquals(message, assertThrows(PlanException.class, this::plan).getMessage());
	}

	@ParameterizedTest
	@CsvSource({ "0, 1", "1, 0", "-1, 2" })
	void logarithmsHavePositiveEnds(double from, double to) {
		LogarithmicSweep sweep = Fixtures.FACTORY.createLogarithmicSweep();
		sweep.setFrom(from);
		sweep.setTo(to);
		sweep.setCount(3);
		parameter(chain, "J").setSweep(sweep);
		assertTrue(assertThrows(PlanException.class, this::plan).getMessage().contains("needs positive ends"));
	}

	/** Where two parts sweep parameters of one name, their labels say whose they are. */
	@Test
	void sweptParametersOfOneNameAreToldApart() throws PlanException {
		Component look = experiment.getArms().getFirst().getExplorers().getFirst();
		parameter(chain, "J").setSweep(list("1", "2"));
		parameter(look, "J").setSweep(list("3, 4", "5"));
		assertEquals(Map.of("chain.J", "1", "look.J", "3 4"), plan().points().getFirst().point(),
				"a comma parts parameters");
		assertEquals("3, 4", plan().points().getFirst().explorers().getFirst().values().get("J"));
	}

	/** What an experiment asks for reaches its plan; what it leaves out has the defaults of the format. */
	@Test
	void aPlanSaysWhatTheExperimentSays() throws PlanException {
		Plan plain = plan();
		assertEquals(1000, plain.burnIn());
		assertEquals(10_000, plain.sweeps());
		assertEquals(10, plain.interval());
		assertEquals(Optional.empty(), plain.precision());
		experiment.setBudget(Fixtures.FACTORY.createBudget());
		experiment.getBudget().setBurnIn(3);
		experiment.getBudget().setSweeps(4);
		experiment.getBudget().setInterval(2);
		experiment.setName(null);
		experiment.setSeed(9);
		experiment.setReplicas(5);
		experiment.setPairedDisorder(false);
		experiment.setSamples(30);
		experiment.setTargetResult("energy");
		experiment.setTargetError(0.5);
		Plan plan = plan();
		assertEquals(List.of("experiment", 9L, 5, false, 3L, 4L, 2L), List.of(plan.name(), plan.seed(), plan.replicas(),
				plan.paired(), plan.burnIn(), plan.sweeps(), plan.interval()));
		Precision precision = plan.precision().orElseThrow();
		assertEquals(0.5, precision.error());
		assertEquals(List.of(8, 12, 18, 27, 30), precision.rounds(), "each half as large as all before");
		assertEquals(List.of(1, 2, 3), new Precision(precision.number(), 1, 1, 3).rounds());
		assertEquals(List.of(8), new Precision(precision.number(), 1, 8, 8).rounds());
	}

	/** A whole number that is computed is one where one is declared; an expression that gives none is refused. */
	@Test
	void expressionsFitTheirParameter() throws PlanException {
		parameter(chain, "N").setExpression("2 * 3");
		assertEquals("6", plan().points().getFirst().hamiltonian().values().get("N"));
		chain.getParameters().getFirst().setExpression("5 / 2");
		assertEquals("2.5", plan().points().getFirst().hamiltonian().values().get("N"), "the parameter itself refuses it");
		chain.getParameters().getFirst().setExpression("1 / 0");
		assertEquals("parameter 'N': expression '1 / 0' gives Infinity",
				assertThrows(PlanException.class, this::plan).getMessage());
	}

	@Test
	void anArmWithoutAModelIsRefused() {
		experiment.getArms().getFirst().setHamiltonian(null);
		assertEquals("arm 'a' has no Hamiltonian; add one", assertThrows(PlanException.class, this::plan).getMessage());
	}

	@Test
	void partsKeepTheirPlace() throws PlanException {
		Arm arm = experiment.getArms().getFirst();
		arm.setSampler(Fixtures.component("metropolis"));
		arm.getObservables().add(Fixtures.component("energy"));
		arm.getAnalyzers().add(Fixtures.component("nothing"));
		PointPlan point = plan().points().getFirst();
		assertEquals("chain", point.hamiltonian().id());
		assertEquals(List.of("look"), point.explorers().stream().map(ComponentPlan::id).toList());
		assertEquals("metropolis", point.sampler().orElseThrow().id());
		assertEquals(List.of("energy"), point.observables().stream().map(ComponentPlan::id).toList());
		assertEquals(List.of("nothing"), point.analyzers().stream().map(ComponentPlan::id).toList());
	}
}
