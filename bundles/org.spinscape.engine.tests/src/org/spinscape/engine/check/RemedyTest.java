// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spinscape.engine.plan.Fixtures.component;
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
import org.spinscape.experiment.Experiment;

/** What is offered against a problem takes it away. */
class RemedyTest {

	private static List<Problem> check(Experiment experiment) {
		return ExperimentChecker.check(experiment, Fixtures.catalog(), Path.of(""));
	}

	private static Arm arm(Experiment experiment) {
		return experiment.getArms().get(0);
	}

	private static Arguments wrong(String remedy, Consumer<Experiment> change) {
		return Arguments.of(remedy, change);
	}

	static Stream<Arguments> mended() {
		return Stream.of(wrong("Set samples to 1", e -> e.setSamples(0)),
				wrong("Set replicas to 1", e -> e.setReplicas(-1)),
				wrong("Set name to arm", e -> arm(e).setName(null)), wrong("Set name to ab", e -> arm(e).setName("a/b")),
				wrong("Set name to only 2", e -> {
					arm(e).setName("only");
					e.getArms().add(EcoreUtil.copy(arm(e)));
				}),
				wrong("Choose hamiltonian chain", e -> arm(e).getHamiltonian().setProvider("chian")),
				wrong("Rename it to beta", e -> parameter(arm(e).getHamiltonian(), "bta").setValue("1")),
				wrong("Remove parameter quite-another",
						e -> parameter(arm(e).getHamiltonian(), "quite-another").setValue("1")),
				wrong("Set N to 20", e -> parameter(arm(e).getHamiltonian(), "N").setValue("99")),
				wrong("Remove parameter N", e -> {
					parameter(arm(e).getHamiltonian(), "N").setValue("4");
					parameter(arm(e).getHamiltonian(), "N").setValue("5");
				}),
				wrong("Remove observable energy", e -> arm(e).getObservables().add(component("energy"))),
				wrong("Add explorer sounding", e -> arm(e).getAnalyzers().add(component("chart"))),
				wrong("Set replicas to 3", e -> {
					arm(e).getExplorers().add(component("sounding"));
					arm(e).getAnalyzers().add(component("chart"));
					parameter(arm(e).getAnalyzers().getFirst(), "replicas").setValue("3");
				}),
				wrong("Set interval to 5", e -> {
					e.setBudget(Fixtures.FACTORY.createBudget());
					e.getBudget().setSweeps(5);
					e.getBudget().setInterval(10);
				}));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("mended")
	void whatIsOfferedFirstMends(String expected, Consumer<Experiment> change) {
		Experiment experiment = Fixtures.experiment();
		change.accept(experiment);
		List<Problem> problems = check(experiment);
		Remedy first = problems.getFirst().remedies().getFirst();
		assertEquals(expected, first.label());
		first.apply(first.target());
		assertEquals(List.of(), check(experiment));
	}

	/** A copy is mended by the remedy of the original, which stays as it is. */
	@Test
	void theTwinIsMended() {
		Experiment experiment = Fixtures.experiment();
		experiment.setReplicas(0);
		Remedy remedy = check(experiment).getFirst().remedies().getFirst();
		Experiment copy = EcoreUtil.copy(experiment);
		remedy.apply(copy);
		assertEquals(1, copy.getReplicas());
		assertEquals(0, experiment.getReplicas());
	}

	@Test
	void whatOnlyTheUserCanKnowIsNotGuessed() {
		Experiment experiment = Fixtures.experiment();
		arm(experiment).getHamiltonian().setProvider("kagome");
		parameter(arm(experiment).getHamiltonian(), "N").setValue("four");
		List<Problem> problems = check(experiment);
		assertTrue(problems.stream().allMatch(problem -> problem.remedies().isEmpty()), problems.toString());
	}
}
