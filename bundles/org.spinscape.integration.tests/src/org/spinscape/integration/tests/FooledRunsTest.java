// SPDX-License-Identifier: EPL-2.0
package org.spinscape.integration.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spinscape.integration.tests.WholeRuns.component;
import static org.spinscape.integration.tests.WholeRuns.experiment;
import static org.spinscape.integration.tests.WholeRuns.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.RunException;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.RunOutcome;
import org.spinscape.engine.run.Prospect;
import org.spinscape.engine.run.Runner;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

/** Whole runs that would fool a verdict on equilibrium that looked at their own records alone, and runs without the fault. */
class FooledRunsTest {

	@TempDir
	Path folder;

	private List<Result> run(Experiment experiment) throws RunException, IOException {
		return WholeRuns.run(experiment, folder);
	}

	private static Component planted(String signal) {
		return component("planted-mean-field", Map.of("N", "2000", "signal", signal, "glass", "0"));
	}

	private static Component heatBath(String temperature) {
		return component("heat-bath", Map.of("temperature", temperature));
	}

	/**
	 * Three-spin interactions with a native state of energy -2000 and nothing that leads there: at T = 0.5 equilibrium is
	 * in the hole (m above 0.9999) and every run from outside stays outside, as calm as in equilibrium.
	 */
	@Test
	void golfHole() throws RunException, IOException {
		List<Result> results = run(experiment(planted("0, 0, 1"), heatBath("0.5"), 2, 600, List.of("energy"),
				List.of("mean", "equilibration")));
		Verdict verdict = result(results, "equilibration", Verdict.class);
		assertEquals(Level.NOT_SUPPORTED, verdict.level(), verdict.evidence());
		assertTrue(verdict.evidence().contains("against a start from the native state"), verdict.evidence());
		assertTrue(result(results, "energy", Scalar.class).value() > -100, "the second start does not enter the mean");
	}

	/** The same at T = 4, where m = 0 alone solves m = tanh(3 m^2/T), as above T = 1.75: both starts agree. */
	@Test
	void shallowHole() throws RunException, IOException {
		List<Result> results = run(experiment(planted("0, 0, 1"), heatBath("4"), 2, 3000, List.of("energy"),
				List.of("mean", "equilibration")));
		Verdict verdict = result(results, "equilibration", Verdict.class);
		assertNotEquals(Level.NOT_SUPPORTED, verdict.level(), verdict.evidence());
		assertTrue(verdict.evidence().contains("against a start from the native state"), verdict.evidence());
	}

	/** Sixteen spins are enumerated; a good run agrees. */
	@Test
	void exactEnergiesJudgeSmallSystems() throws RunException, IOException {
		List<Result> results = run(experiment(component("edwards-anderson", Map.of("dimension", "2", "L", "4")),
				heatBath("1.5"), 2, 20_000, List.of("energy"), List.of("mean", "equilibration")));
		Verdict verdict = result(results, "equilibration", Verdict.class);
		assertEquals(Level.SUPPORTED, verdict.level(), verdict.evidence());
		assertTrue(verdict.evidence().contains("against the exact mean"), verdict.evidence());
	}

	/** Glasses at a temperature where nothing moves any more. */
	@Test
	void frozenGlass() throws RunException, IOException {
		Verdict verdict = result(run(experiment(component("edwards-anderson", Map.of("dimension", "3", "L", "6")),
				heatBath("0.001"), 1, 2000, List.of("energy"), List.of("equilibration"))), "equilibration", Verdict.class);
		assertEquals(Level.CANNOT_SAY, verdict.level(), verdict.evidence());
		assertTrue(verdict.evidence().contains("never changes"), verdict.evidence());
	}

	/** Below its transition an Ising ferromagnet of 32x32 spins stays in the valley that it fell into. */
	@Test
	void oneValleyOfTwo() throws RunException, IOException {
		Verdict verdict = result(run(experiment(component("ising-ferromagnet", Map.of("L", "32")), heatBath("1.8"), 1, 6000,
				List.of("energy", "magnetisation"), List.of("equilibration"))), "equilibration", Verdict.class);
		assertEquals(Level.NOT_SUPPORTED, verdict.level(), verdict.evidence());
		assertTrue(verdict.evidence().contains("mean against 0, which symmetry demands"), verdict.evidence());
	}

	/** Overlaps of replicas that share random numbers (a Binder ratio of 0.857 instead of 0.25) are refused before the run. */
	@Test
	void sharedRandomNumbers() {
		Component shared = component("metropolis", Map.of("randomness", "shared"));
		Component glass = component("edwards-anderson", Map.of("dimension", "3", "L", "4", "couplings", "pm1"));
		List<String> obstacles = new Prospect(Catalog.installed()).obstacles(
				experiment(glass, shared, 4, 100, List.of("energy", "replica-overlap"), List.of("binder")), folder);
		assertEquals(2, obstacles.size(), obstacles.toString());
		obstacles.forEach(obstacle -> assertTrue(obstacle.contains("needs independent replicas")
				&& obstacle.contains("set its randomness to independent"), obstacle));
		Component tempering = component("parallel-tempering", Map.of("dynamics", "metropolis(randomness=shared)"));
		assertTrue(new Prospect(Catalog.installed()).obstacles(experiment(
				component("edwards-anderson", Map.of("dimension", "3", "L", "4", "couplings", "pm1")), tempering, 2, 100,
				List.of("energy"), List.of("mean")), folder).toString().contains("exchanges need independent ones"));
		assertEquals(List.of(), new Prospect(Catalog.installed()).obstacles(experiment(
				component("edwards-anderson", Map.of("dimension", "3", "L", "4", "couplings", "pm1")),
				component("metropolis", Map.of("randomness", "shared")), 4, 100, List.of("energy"), List.of("mean")),
				folder));
	}

	/** A run with second start that was stopped goes on bit for bit. */
	@Test
	void resumedRunsAreTheSame() throws RunException, IOException {
		Experiment experiment = experiment(planted("0, 0, 1"), heatBath("0.5"), 2, 600, List.of("energy"),
				List.of("mean", "equilibration"));
		Runner runner = new Runner(Catalog.installed());
		RunOutcome whole = runner.start(experiment, folder, folder.resolve("whole"), 1, RunMonitor.SILENT);
		RunMonitor stopping = new RunMonitor() {
			private int asked;

			@Override
			public boolean cancelled() {
				return ++asked > 300;
			}
		};
		RunOutcome part = runner.start(experiment, folder, folder.resolve("part"), 1, stopping);
		assertNotEquals(RunOutcome.State.COMPLETE, part.state());
		RunOutcome resumed = runner.resume(part.directory(), 1, RunMonitor.SILENT);
		assertEquals(RunOutcome.State.COMPLETE, resumed.state());
		assertEquals(verdict(whole), verdict(resumed));
	}

	private static Result verdict(RunOutcome outcome) throws IOException {
		ResultsFile results = ResultsFile.open(RunDirectory.open(outcome.directory()).results());
		List<ResultEntry> entries = results.entries().stream().filter(entry -> entry.name().equals("equilibration")).toList();
		return results.load(List.of(entries.getFirst())).getFirst();
	}
}
