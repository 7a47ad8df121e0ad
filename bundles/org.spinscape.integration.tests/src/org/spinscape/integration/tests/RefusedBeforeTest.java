// SPDX-License-Identifier: EPL-2.0
package org.spinscape.integration.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.engine.check.Problem;
import org.spinscape.engine.check.Remedy;
import org.spinscape.engine.plan.Overrides;
import org.spinscape.engine.run.Prospect;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Experiment;

/** What would fail or say nothing in the middle of a run is said before it, in one sentence with its remedy. */
class RefusedBeforeTest {

	private static final String OWN = "it keeps temperatures of its own; use a sampler of one system";

	private static List<String> obstacles(Experiment experiment) {
		return new Prospect(Catalog.installed()).obstacles(experiment, Path.of(""));
	}

	private static List<Problem> problems(Experiment experiment) {
		return new Prospect(Catalog.installed()).problems(experiment, Path.of(""));
	}

	private static Experiment lattice(Map<String, String> lattice, List<String> observables, List<String> analyzers) {
		return WholeRuns.experiment(WholeRuns.component("ising-ferromagnet", lattice),
				WholeRuns.component("metropolis", Map.of()), 1, 100, observables, analyzers);
	}

	/** The sampler that an explorer is to walk with. */
	@ParameterizedTest
	@CsvSource({ "aging, it keeps no fixed temperature", "supergraph, " + OWN, "block-spins, " + OWN,
			"machine-flow, " + OWN, "variational-renormalisation, " + OWN })
	void samplersOfExplorers(String explorer, String sentence) {
		Experiment experiment = lattice(Map.of("L", "8"), List.of("energy"), List.of());
		Arm arm = experiment.getArms().getFirst();
		arm.getExplorers().add(WholeRuns.component(explorer, Map.of("sampler", "parallel-tempering")));
		List<String> obstacles = obstacles(experiment);
		assertEquals(1, obstacles.size(), obstacles.toString());
		assertTrue(obstacles.getFirst().contains("sampler 'parallel-tempering' cannot be used: " + sentence),
				obstacles.getFirst());
		arm.getExplorers().set(0, WholeRuns.component(explorer, Map.of("sampler", "metropolis")));
		assertEquals(List.of(), obstacles(experiment));
	}

	/** Whatever its parameters: a model of each sort, and every sampler that is installed. */
	@ParameterizedTest
	@ValueSource(strings = { "sk", "hp-protein", "potts-glass", "travelling-salesman", "xy", "lennard-jones" })
	void samplersThatDoNotSuitAModelSayWhatDoes(String model) {
		List<String> silent = new ArrayList<>();
		for (Contribution sampler : Catalog.installed().all(Kinds.SAMPLER)) {
			Experiment experiment = WholeRuns.experiment(WholeRuns.component(model, Map.of()),
					WholeRuns.component(sampler.id(), Map.of()), 1, 100, List.of("energy"), List.of());
			silent.addAll(obstacles(experiment).stream().filter(sentence -> sentence.contains("sampler '" + sampler.id()
					+ "': parameter 'temperature'") || !sentence.contains("; use ") && !sentence.contains("; choose "))
					.toList());
		}
		assertEquals(List.of(), silent);
	}

	/** Who offers what a model lacks. */
	@Test
	void modelsThatOfferWhatIsMissingAreNamed() {
		Experiment experiment = WholeRuns.experiment(WholeRuns.component("hp-protein", Map.of()),
				WholeRuns.component("metropolis", Map.of()), 1, 100, List.of("energy"), List.of());
		experiment.getArms().getFirst().getExplorers().add(WholeRuns.component("transfer-matrix", Map.of()));
		List<String> obstacles = obstacles(experiment);
		assertEquals(1, obstacles.size(), obstacles.toString());
		assertTrue(obstacles.getFirst().contains("needs InteractionPolynomial") && obstacles.getFirst().contains(
				"for example disordered-ferromagnet, edwards-anderson, formula, hopfield"),
				obstacles.getFirst());
	}

	/** A model that lacks it with these parameters only is not named as another one. */
	@Test
	void aModelThatOffersItOtherwiseIsToldSo() {
		List<String> obstacles = obstacles(WholeRuns.experiment(WholeRuns.component("xy", Map.of("L", "4", "field", "1")),
				WholeRuns.component("embedded-clusters", Map.of()), 1, 100, List.of("energy"), List.of()));
		assertEquals(1, obstacles.size(), obstacles.toString());
		assertTrue(obstacles.getFirst().endsWith("which hamiltonian 'xy' offers only with other parameters; change them, or"
				+ " choose another, for example clock, clock-glass, heisenberg, potts-ferromagnet"), obstacles.getFirst());
	}

	/** What analyzers read, and from how many replicas. */
	@ParameterizedTest
	@CsvSource({ "energy, scaling, needs a result 'minima'", "energy, rank-trend, needs a result",
			"magnetisation, folding, needs one of energy", "energy, ultrametricity, needs 3 replicas or more" })
	void needsOfAnalyzers(String observable, String analyzer, String sentence) {
		List<String> obstacles = obstacles(lattice(Map.of("L", "4"), List.of(observable), List.of(analyzer)));
		assertTrue(obstacles.stream().anyMatch(obstacle -> obstacle.contains(sentence)), obstacles.toString());
	}

	/** What takes an obstacle away is found by trying: the largest size that nothing is in the way of. */
	@Test
	void theLargestSizeThatWorksIsOffered() {
		Experiment experiment = lattice(Map.of("L", "12"), List.of("energy"), List.of());
		experiment.getArms().getFirst().getExplorers().add(WholeRuns.component("enumeration", Map.of()));
		List<Problem> problems = problems(experiment);
		assertEquals(1, problems.size(), problems.toString());
		List<Remedy> remedies = problems.getFirst().remedies();
		Remedy.Value size = remedies.stream().filter(Remedy.Value.class::isInstance).map(Remedy.Value.class::cast)
				.filter(remedy -> remedy.name().equals("L")).findFirst().orElseThrow(() -> new AssertionError(remedies));
		size.apply(size.target());
		assertEquals(List.of(), problems(experiment), size.label());
		Overrides.set(size.target(), "L", Long.toString(Long.parseLong(size.value()) + 1));
		assertEquals(1, problems(experiment).size(), "and one more is too many: " + size.label());
		Remedy last = remedies.getLast();
		assertEquals("Remove explorer enumeration", last.label());
		last.apply(last.target());
		assertEquals(List.of(), problems(experiment));
	}

	@Test
	void anotherModelIsOfferedForWhatThisOneLacks() {
		Experiment experiment = WholeRuns.experiment(WholeRuns.component("hp-protein", Map.of()),
				WholeRuns.component("metropolis", Map.of()), 1, 100, List.of("energy"), List.of());
		experiment.getArms().getFirst().getExplorers().add(WholeRuns.component("transfer-matrix", Map.of()));
		Problem problem = problems(experiment).getFirst();
		assertEquals(experiment.getArms().getFirst().getExplorers().getFirst(), problem.element());
		Remedy first = problem.remedies().getFirst();
		assertEquals("Choose hamiltonian disordered-ferromagnet", first.label());
		first.apply(first.target());
		assertTrue(problems(experiment).stream().noneMatch(other -> other.message().contains("InteractionPolynomial")));
	}
}
