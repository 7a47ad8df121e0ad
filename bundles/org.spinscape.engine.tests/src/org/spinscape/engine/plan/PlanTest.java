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

import org.junit.jupiter.api.Test;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
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
}
